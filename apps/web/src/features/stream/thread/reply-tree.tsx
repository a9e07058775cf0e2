import { useMemo, useState, type ReactNode } from 'react';
import { Branches, type Reply } from './branches.js';
import { FoldedBranch } from './folded-branch.js';
import styles from './reply-tree.module.css';

interface ReplyTreeProps<Item extends Reply> {
  /** The post whose answers these are. */
  rootId: string;
  /** Every reply below it, at any depth, oldest first. */
  replies: readonly Item[];
  render: (reply: Item) => ReactNode;
  /** Who wrote it, for the line of a folded branch. */
  face: (reply: Item) => { key: string; face: ReactNode };
  /** What the reader wrote themselves is not folded away. */
  isOwn: (reply: Item) => boolean;
  /** The reply that the reader came for: it is marked, and never folded. */
  target?: string | undefined;
}

/** Deeper than this, answers stand under each other: on a phone, every step costs words a line. */
const deepest = 4;

/** A conversation as a tree: each answer under what it answers, joined by a line; long branches folded. */
export function ReplyTree<Item extends Reply>({ rootId, replies, render, face, isOwn, target }: ReplyTreeProps<Item>) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const branches = useMemo(() => new Branches(rootId, replies), [rootId, replies]);
  const path = branches.pathTo(target);
  const branch = (parent: string, depth: number): ReactNode => {
    const answers = branches.answersTo(parent);
    if (answers.length === 0) return null;
    const few = new Set(branches.shownOf(parent, depth));
    const open = unfolded.has(parent) || answers.some((reply) => path.has(reply.id) && !few.has(reply));
    const shown = open ? answers : answers.filter((reply) => few.has(reply) || branches.branchOf(reply).some(isOwn));
    const hidden = answers.filter((reply) => !shown.includes(reply)).flatMap((reply) => branches.branchOf(reply));
    return (
      <ul className={styles.branch} data-depth={Math.min(depth, deepest)}>
        {shown.map((reply) => (
          <li key={reply.id} className={styles.reply} data-target={reply.id === target || undefined}>
            {render(reply)}
            {branch(reply.id, depth + 1)}
          </li>
        ))}
        {hidden.length > 0 && (
          <li>
            <FoldedBranch count={hidden.filter((reply) => !reply.deleted).length} faces={hidden.map(face)} onShow={() => setUnfolded(new Set([...unfolded, parent]))} />
          </li>
        )}
      </ul>
    );
  };
  return branch(rootId, 0);
}
