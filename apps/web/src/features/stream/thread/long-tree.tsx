import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useMemory } from '../feed/feed-memory.js';
import { keepStanding } from '../feed/keep-standing.js';
import type { ItemRow } from '../feed/rows.js';
import { useReturn } from '../feed/use-return.js';
import { useWindowOfRows } from '../feed/use-window-of-rows.js';
import type { Reply } from './branches.js';
import { GapRow, type Gaps } from './gap-row.js';
import { ReplyBranch } from './reply-branch.js';
import type { ThreadGapRow } from './rows-of-thread.js';
import { useFilled } from './use-filled.js';
import { useOwnBelow } from './use-own-below.js';
import { useTarget } from './use-target.js';
import { useTree, type TreeProps } from './use-tree.js';
import styles from './reply-tree.module.css';

interface LongTreeProps<Item extends Reply> extends TreeProps<Item> {
  /** Names this thread among all others, to find the place again on going back. */
  name: string;
  label: string;
  /** The rows of the first level, with those of what hasn’t been read. */
  rowsOf: (first: readonly Item[]) => readonly (ItemRow<Item> | ThreadGapRow)[];
  gaps: Gaps;
  /** Grows each time that the end of the list is to be shown. */
  end: number;
  /** Asks for the reply that the reader came for, or stood at when they left, where it isn’t there. */
  onMissing: (replyId: string) => void;
}

const nothing = () => undefined;
const noLeaves: readonly never[] = [];

/** A conversation of any length on a page of its own: of its first answers, with their branches, those near the window are in the document. */
export function LongTree<Item extends Reply>({ name, label, rowsOf, gaps, end, onMissing, ...props }: LongTreeProps<Item>) {
  const { rootId, target } = props;
  const tree = useTree(props);
  const { first } = tree;
  const list = useRef<HTMLDivElement>(null);
  const memory = useMemory(name);
  const rows = useMemo(() => rowsOf(first), [rowsOf, first]);
  const { virtual, placed } = useWindowOfRows({ feed: list, rows, memory, turn: nothing });
  useReturn({ name, rows, leaves: noLeaves, virtual, memory, feed: list, placed });
  const branch = first[tree.targetBranch]?.id;
  // Who comes back stands where they were, until they ask for another.
  const opened = useRef(target);
  useTarget({ target: memory && target === opened.current ? undefined : target, row: rows.findIndex(({ key }) => key === branch), virtual, placed, onMissing });
  useOwnBelow(first, props.isOwn, virtual, rows);
  const onPressed = useFilled(rows);
  const router = useRouter();
  const standAtEnd = useEffectEvent(() => keepStanding({ router, list: virtual, wanted: () => document.documentElement.scrollHeight, isThere: () => true }));
  useEffect(() => (end > 0 ? standAtEnd() : undefined), [end]);
  const left = memory?.anchor.key;
  const askFor = useEffectEvent((key: string) => {
    if (!rows.some((row) => row.key === key)) onMissing(key);
  });
  useEffect(() => {
    if (left?.startsWith('post_')) askFor(left);
  }, [left]);
  if (first.length === 0) return null;
  const firstGap = rows.findIndex((row) => 'gap' in row);
  const gapCount = rows.length - first.length;
  return (
    <div ref={list} className={styles.list}>
      <ul ref={virtual.containerRef} className={styles.branch} data-depth={0} aria-label={label}>
        {virtual.getVirtualItems().map(({ index }) => {
          const row = rows[index];
          if (!row) return null;
          if ('gap' in row) {
            return <GapRow key={row.key} {...gaps} gap={row.gap} index={index} alone={gapCount === 1} measure={virtual.measureElement} onPressed={(from) => onPressed(row.key, from)} />;
          }
          const { item } = row;
          return (
            <li
              key={row.key}
              ref={virtual.measureElement}
              className={styles.reply}
              data-index={index}
              data-target={item.id === target || undefined}
              aria-posinset={firstGap < 0 || index < firstGap ? row.position : undefined}
              aria-setsize={gapCount === 0 ? first.length : -1}
            >
              {tree.render(item, item.replyTo != null && item.replyTo.id !== rootId)}
              <ReplyBranch tree={tree} parent={item.id} depth={1} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
