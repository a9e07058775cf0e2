import type { Reply } from './branches.js';
import { ReplyBranch } from './reply-branch.js';
import { useTree, type TreeProps } from './use-tree.js';

/** A conversation as a tree: each answer under what it answers, joined by a line; long branches folded. All of it is in the document. */
export function ReplyTree<Item extends Reply>(props: TreeProps<Item>) {
  return <ReplyBranch tree={useTree(props)} parent={props.rootId} depth={0} />;
}
