import { useMemo, useRef } from 'react';
import { useMemory } from '../feed/feed-memory.js';
import { useReturn } from '../feed/use-return.js';
import { useWindowOfRows } from '../feed/use-window-of-rows.js';
import type { Reply } from './branches.js';
import { ReplyBranch } from './reply-branch.js';
import { useOwnBelow } from './use-own-below.js';
import { useTarget } from './use-target.js';
import { useTree, type TreeProps } from './use-tree.js';
import styles from './reply-tree.module.css';

interface LongTreeProps<Item extends Reply> extends TreeProps<Item> {
  /** Names this thread among all others, to find the place again on going back. */
  name: string;
  label: string;
  /** All that there is has been read. */
  ended: boolean;
  /** Asks for more, as long as what the reader came for isn’t there. */
  onMissing: () => void;
}

const nothing = () => undefined;
const noLeaves: readonly never[] = [];

/** A conversation of any length on a page of its own: of its first answers, with their branches, those near the window are in the document. */
export function LongTree<Item extends Reply>({ name, label, ended, onMissing, ...props }: LongTreeProps<Item>) {
  const { target } = props;
  const tree = useTree(props);
  const { first } = tree;
  const list = useRef<HTMLDivElement>(null);
  const memory = useMemory(name);
  const rows = useMemo(() => first.map((item, index) => ({ key: item.id, item, above: first[index - 1], position: index + 1 })), [first]);
  const { virtual, placed } = useWindowOfRows({ feed: list, rows, memory, turn: nothing });
  useReturn({ name, rows, leaves: noLeaves, virtual, memory, feed: list, placed });
  useTarget({ target: memory ? undefined : target, row: tree.targetBranch, virtual, placed, onMissing });
  useOwnBelow(first, props.isOwn, virtual);
  if (first.length === 0) return null;
  return (
    <div ref={list} className={styles.list}>
      <ul ref={virtual.containerRef} className={styles.branch} data-depth={0} aria-label={label}>
        {virtual.getVirtualItems().map(({ index }) => {
          const reply = first[index];
          return reply ? (
            <li
              key={reply.id}
              ref={virtual.measureElement}
              className={styles.reply}
              data-index={index}
              data-target={reply.id === target || undefined}
              aria-posinset={index + 1}
              aria-setsize={ended ? first.length : -1}
            >
              {tree.render(reply)}
              <ReplyBranch tree={tree} parent={reply.id} depth={1} />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
