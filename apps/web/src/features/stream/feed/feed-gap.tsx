import { Trans } from '@lingui/react/macro';
import { Button } from '../../../shared/ui/button.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { EXPECTED } from './rows.js';
import styles from './feed.module.css';

interface FeedGapProps {
  index: number;
  /** As high as what belongs here, in pixels. */
  height: number;
  /** It can’t be read: what tries again. */
  retry: (() => void) | undefined;
  measure: (element: HTMLElement | null) => void;
}

/** The place of a page that isn’t there (yet). */
export function FeedGap({ index, height, retry, measure }: FeedGapProps) {
  return (
    <div ref={measure} data-index={index} className={styles.gap} style={{ height }}>
      {retry ? (
        <p className={styles.end}>
          <Button variant="quiet" onClick={retry}>
            <Trans>Couldn’t load more. Try again</Trans>
          </Button>
        </p>
      ) : (
        <PostsSkeleton count={EXPECTED} />
      )}
    </div>
  );
}
