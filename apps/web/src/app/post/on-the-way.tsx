import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Slow } from '../../shared/ui/slow.js';
import { Spinner } from '../../shared/ui/spinner.js';
import styles from './replies.module.css';

/** As long as what stands before it is being read: the reply that somebody came for is far down a long thread, and is also at an address of its own. */
export function OnTheWay({ replyId }: { replyId: string }) {
  return (
    <Slow>
      <p className={styles.onTheWay} role="status">
        <Spinner />
        <Trans>The reply you came for is further down.</Trans>{' '}
        <Link to="/p/$postId" params={{ postId: replyId }}>
          <Trans>Show it by itself</Trans>
        </Link>
      </p>
    </Slow>
  );
}
