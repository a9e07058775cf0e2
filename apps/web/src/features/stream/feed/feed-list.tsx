import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef } from 'react';
import { useDeletedNow } from '../delete/deleted-now.js';
import { FeedGap } from './feed-gap.js';
import { useMemory } from './feed-memory.js';
import type { FeedPage } from './feed-page.js';
import type { FeedProps } from './feed-props.js';
import { FeedRow } from './feed-row.js';
import { isUnread } from './leaves.js';
import { PageSource } from './page-source.js';
import { rowsOf } from './rows.js';
import { useFeedKeys } from './use-feed-keys.js';
import { useOpenLeaves } from './use-open-leaves.js';
import { useReturn } from './use-return.js';
import { useWindowOfRows } from './use-window-of-rows.js';
import styles from './feed.module.css';

interface FeedListProps<Item> extends Pick<FeedProps<Item>, 'name' | 'label' | 'useNextPage' | 'list' | 'keyOf' | 'render' | 'between' | 'end'> {
  first: FeedPage<Item>;
  /** Of the first page, what isn’t held back. */
  shown: readonly Item[];
}

/**
 * The list itself. There are as many posts in the document as come near the window, and as many pages in memory as they belong to; of all
 * others their height is known, so that the page is as long as the list. It is an ARIA feed (https://www.w3.org/WAI/ARIA/apg/patterns/feed/).
 */
export function FeedList<Item>({ name, label, first, shown, useNextPage, list, keyOf, render, between, end }: FeedListProps<Item>) {
  const { t } = useLingui();
  const feed = useRef<HTMLDivElement>(null);
  const memory = useMemory(name);
  const { leaves, open, failed, turn, onRead, onFailed } = useOpenLeaves({ first, keyOf, list }, memory?.leaves);
  const gone = useDeletedNow();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a list’s keyOf is another function each time, and says the same of an item
  const { rows, count } = useMemo(() => rowsOf(shown, leaves, keyOf, gone), [shown, leaves, gone]);
  const last = leaves.at(-1) ?? first;
  const ended = !last.hasNextPage && !('after' in last && isUnread(last));
  const { virtual, placed } = useWindowOfRows({ feed, rows, memory, turn });
  useReturn({ name, rows, leaves, virtual, memory, feed, placed });
  const onKeyDown = useFeedKeys(feed);
  const size = ended ? count : -1;
  const busy = leaves.some((leaf) => open.has(leaf.after) && !leaf.items && !failed.has(leaf.after));
  return (
    <>
      <div role="feed" aria-label={label} aria-busy={busy} className={styles.feed} ref={feed} onKeyDown={onKeyDown}>
        <div ref={virtual.containerRef} className={styles.rows}>
          {virtual.getVirtualItems().map(({ index, size: height }) => {
            const row = rows[index];
            if (!row) return null;
            return 'item' in row ? (
              <FeedRow key={row.key} item={row.item} above={row.above} position={row.position} {...{ index, size, render, between }} measure={virtual.measureElement} />
            ) : (
              <FeedGap key={row.key} index={index} height={height} retry={failed.get(row.after)} measure={virtual.measureElement} />
            );
          })}
        </div>
        {leaves.map(({ after }) => open.has(after) && <PageSource key={after} {...{ after, useNextPage, onRead, onFailed }} />)}
      </div>
      <span className={styles.status} role="status">
        {busy ? t`Loading more` : ''}
      </span>
      {ended && end}
    </>
  );
}
