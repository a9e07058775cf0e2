import { useMemo, useRef, useState, type ReactNode } from 'react';
import { Branches, STEP, type Part, type Reply } from './branches.js';

export interface TreeProps<Item extends Reply> {
  /** The post whose answers these are. */
  rootId: string;
  /** Every reply below it, at any depth, oldest first. */
  replies: readonly Item[];
  /** @param astray what it answers isn’t seen from where it stands */
  render: (reply: Item, astray?: boolean) => ReactNode;
  /** Who wrote it, for the line of a folded branch. */
  face: (reply: Item) => { key: string; face: ReactNode };
  /** What the reader wrote themselves is not folded away. */
  isOwn: (reply: Item) => boolean;
  /** The reply that the reader came for: it is marked, and never folded. */
  target?: string | undefined;
  /** What the target answers is still on its way, and then it goes below that. */
  seeking?: boolean;
}

/** A tree as it is shown. */
export interface Tree<Item extends Reply> extends Pick<TreeProps<Item>, 'render' | 'face' | 'target'> {
  /** What answers the post that all is about. */
  first: readonly Item[];
  partOf: (id: string, depth: number) => Part<Item>;
  sizeOf: (reply: Item) => number;
  /** The answer to the first post below which (or as which) the reply stands that the reader came for. */
  targetBranch: number;
  unfold: (id: string, part: Part<Item>) => void;
}

/** Which part of a conversation is shown, and which is folded. */
export function useTree<Item extends Reply>({ rootId, replies, render, face, isOwn, target, seeking }: TreeProps<Item>): Tree<Item> {
  const [unfolded, setUnfolded] = useState<ReadonlyMap<string, number>>(new Map());
  // What was shown without what it answers stays where it is when that comes: it would be folded away before the eyes of who reads it.
  const astray = useRef(new Set<string>());
  const branches = useMemo(() => {
    const made = new Branches(rootId, replies, astray.current);
    if (!seeking) for (const id of made.astray()) astray.current.add(id);
    return made;
  }, [rootId, replies, seeking]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- whose a reply is doesn’t change, though isOwn is another function each time
  const kept = useMemo(() => branches.pathsTo(replies.filter(isOwn).map(({ id }) => id)), [branches, replies]);
  const path = useMemo(() => branches.pathsTo(target ? [target] : []), [branches, target]);
  const first = useMemo(() => branches.answersTo(rootId), [branches, rootId]);
  return {
    first,
    partOf: (id, depth) => branches.partOf(id, depth, { unfolded, kept, target: path }),
    sizeOf: (reply) => branches.sizeOf(reply),
    targetBranch: first.findIndex(({ id }) => path.has(id)),
    unfold: (id, { limit }) => setUnfolded((before) => new Map(before).set(id, limit + STEP)),
    render,
    face,
    target,
  };
}
