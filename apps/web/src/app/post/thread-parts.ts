import type { ThreadPage } from '../../features/stream/thread/blocks.js';
import type { Part } from '../../features/stream/thread/rows-of-thread.js';
import type { ResultOf, VariablesOf } from '../../shared/graphql/document.js';
import type { ThreadPart, ThreadPartQuery, ThreadReply } from './thread-replies.js';

/** So many replies come at a time. */
const SIZE = 100;

/** A part of a thread that was asked for. */
export interface Asked {
  part: Part;
  /** Asked for so many times before; it is another question each time. */
  again: number;
  /** Since one was here last, more may have come after it. */
  old: boolean;
}

export const nameOf = (part: Part) => JSON.stringify(part);

export function variablesOf(id: string, part: Part): VariablesOf<typeof ThreadPartQuery> {
  return 'before' in part || 'last' in part ? { id, last: SIZE, ...('before' in part ? part : {}) } : { id, first: SIZE, ...part };
}

/** What a page holds, and what has come in since: its place isn’t known, only that it comes later. */
export function pageOf({ edges, pageInfo }: ResultOf<typeof ThreadPart>, { part, old }: { part?: Part; old: boolean }): { page: ThreadPage<ThreadReply>; late: readonly ThreadReply[] } {
  const end = pageInfo.endCursor == null ? 0 : edges.findLastIndex(({ cursor }) => cursor === pageInfo.endCursor) + 1;
  return {
    page: {
      entries: edges.slice(0, end).map(({ cursor, node }) => ({ cursor, item: node })),
      ...(part && 'around' in part ? {} : part && 'last' in part ? {} : part),
      oldest: !pageInfo.hasPreviousPage,
      newest: !pageInfo.hasNextPage && !old,
    },
    late: edges.slice(end).map(({ node }) => node),
  };
}

/** So many threads are remembered with what was read of them. */
const THREADS = 20;
const visited = new Map<string, readonly Part[]>();

/** What was read of a thread besides its beginning, for who comes back to it. */
export function remember(id: string, parts: readonly Part[]): void {
  visited.delete(id);
  visited.set(id, parts);
  for (const oldest of [...visited.keys()].slice(0, -THREADS)) visited.delete(oldest);
}

export const remembered = (id: string): readonly Part[] => visited.get(id) ?? [];
