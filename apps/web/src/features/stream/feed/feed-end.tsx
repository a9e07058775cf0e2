import { Trans } from '@lingui/react/macro';
import type { FeedPage } from './feed-page.js';
import styles from './feed.module.css';

/** So few on one page are seen to be all there is. */
const FEW = 5;

/** Below the last item. */
export function FeedEnd({ of: { items, hasNextPage } }: { of: FeedPage<unknown> }) {
  if (!hasNextPage && items.length <= FEW) return null;
  return (
    <p className={styles.end}>
      <Trans>That’s everything.</Trans>
    </p>
  );
}
