import { type Reply } from './branches.js';
import { FoldedBranch } from './folded-branch.js';
import type { Tree } from './use-tree.js';
import styles from './reply-tree.module.css';

interface ReplyBranchProps<Item extends Reply> {
  tree: Tree<Item>;
  /** Id of the post whose answers these are. */
  parent: string;
  depth: number;
}

/** Deeper than this, answers stand under each other: on a phone, every step costs words a line. */
const deepest = 4;

/** With more answers than this, those far from the window are not laid out. */
const LONG = 100;

/** The answers below one post, and theirs: joined by a line, long ones folded. */
export function ReplyBranch<Item extends Reply>({ tree, parent, depth }: ReplyBranchProps<Item>) {
  const part = tree.partOf(parent, depth);
  const { shown, hidden } = part;
  if (shown.length + hidden.length === 0) return null;
  const count = hidden.reduce((sum, reply) => sum + tree.sizeOf(reply), 0);
  return (
    <ul className={styles.branch} data-depth={Math.min(depth, deepest)} data-long={(depth === 0 && shown.length > LONG) || undefined}>
      {shown.map((reply) => (
        <li key={reply.id} className={styles.reply} data-target={reply.id === tree.target || undefined}>
          {tree.render(reply)}
          <ReplyBranch tree={tree} parent={reply.id} depth={depth + 1} />
        </li>
      ))}
      {hidden.length > 0 && (
        <li>
          <FoldedBranch count={count} faces={hidden.slice(0, 20).map(tree.face)} onShow={() => tree.unfold(parent, part)} />
        </li>
      )}
    </ul>
  );
}
