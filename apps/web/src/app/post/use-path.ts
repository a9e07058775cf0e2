import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { ThreadPathQuery, type ThreadReply } from './thread-replies.js';

const nothing: readonly ThreadReply[] = [];

/** Reads what a reply stands below, from below `rootId` down. @param replyId nothing: there is nobody to read it for (any more), and what was read stays */
export function usePath(rootId: string, replyId: string | undefined): readonly ThreadReply[] {
  const [asked, ask] = useState(replyId);
  useEffect(() => {
    if (replyId) ask(replyId);
  }, [replyId]);
  const [{ data }] = useQuery({ query: ThreadPathQuery, variables: { id: asked ?? '' }, pause: asked === undefined });
  return useMemo(() => {
    const above = data?.node?.__typename === 'Post' ? data.node.ancestors : nothing;
    const root = above.findIndex(({ id }) => id === rootId);
    return root < 0 ? nothing : above.slice(root + 1);
  }, [data, rootId]);
}

/** Whether all that a reply stands below has been read. */
export function isWhole(replies: readonly ThreadReply[], rootId: string, replyId: string): boolean {
  const all = new Map(replies.map((reply) => [reply.id, reply]));
  let at = all.get(replyId);
  while (at?.replyTo && at.replyTo.id !== rootId) at = all.get(at.replyTo.id);
  return at !== undefined;
}
