import type { ReactNode } from 'react';
import styles from './reply-tree.module.css';

/** What the tree must know of a reply. */
export interface Reply {
  id: string;
  /** It stays as a note only where something answers it. */
  deleted: boolean;
  replyTo?: { id: string } | null;
}

interface ReplyTreeProps<Item extends Reply> {
  /** The post whose answers these are. */
  rootId: string;
  /** Every reply below it, at any depth, oldest first. */
  replies: readonly Item[];
  render: (reply: Item) => ReactNode;
}

/** Deeper than this, answers stand under each other: on a phone, every step costs words a line. */
const deepest = 4;

/** A conversation as a tree: each answer under what it answers, joined by a line. */
export function ReplyTree<Item extends Reply>({ rootId, replies, render }: ReplyTreeProps<Item>) {
  const known = new Set(replies.map((reply) => reply.id));
  const below = Map.groupBy(replies, ({ replyTo }) => (replyTo && known.has(replyTo.id) ? replyTo.id : rootId));
  const branch = (parent: string, depth: number): ReactNode => {
    const answers = below.get(parent)?.filter((reply) => !reply.deleted || below.has(reply.id));
    if (!answers?.length) return null;
    return (
      <ul className={styles.branch} data-depth={Math.min(depth, deepest)}>
        {answers.map((reply) => (
          <li key={reply.id} className={styles.reply}>
            {render(reply)}
            {branch(reply.id, depth + 1)}
          </li>
        ))}
      </ul>
    );
  };
  return branch(rootId, 0);
}
