import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { blocksOf } from '../../features/stream/thread/blocks.js';
import type { Part } from '../../features/stream/thread/rows-of-thread.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import type { PartRead } from './part-source.js';
import { nameOf, pageOf, remember, remembered, variablesOf, type Asked } from './thread-parts.js';
import { ThreadPart, ThreadPartQuery, ThreadReplies, type ThreadReply } from './thread-replies.js';

interface Answer {
  /** To which of the times that it was asked for. */
  again: number;
  page: PartRead;
}

/** Each of them once, in this order. */
const once = (replies: readonly ThreadReply[]) => [...new Map(replies.map((reply) => [reply.id, reply])).values()];

/**
 * What was read of a thread: its beginning, which came with the page, and parts of it from anywhere.
 * @param paths replies that others stand below, wherever they are in it
 */
export function useThread(post: FragmentType<typeof ThreadReplies>, paths: readonly ThreadReply[]) {
  const { id, threadCount, descendants } = readFragment(ThreadReplies, post);
  const client = useClient();
  const [asked, setAsked] = useState<readonly Asked[]>(() => remembered(id).map((part) => ({ part, again: 0, old: true })));
  // Whoever comes back to it has it at once.
  const [read, setRead] = useState<ReadonlyMap<string, Answer>>(() => {
    const known = asked.map(({ part }) => [nameOf(part), client.readQuery(ThreadPartQuery, variablesOf(id, part))?.data?.node] as const);
    return new Map(known.flatMap(([name, node]) => (node?.__typename === 'Post' ? [[name, { again: 0, page: readFragment(ThreadPart, node.descendants) }]] : [])));
  });
  const head = readFragment(ThreadPart, descendants);

  const { blocks, late } = useMemo(() => {
    const parts = asked.flatMap((each) => {
      const answer = read.get(nameOf(each.part));
      return answer && answer.page !== 'failed' ? [pageOf(answer.page, { part: each.part, old: each.old && answer.again === 0 })] : [];
    });
    const pages = [pageOf(head, { old: false }), ...parts];
    return { blocks: blocksOf(pages.map(({ page }) => page)), late: pages.flatMap((each) => each.late) };
  }, [head, asked, read]);

  const replies = useMemo(() => {
    const [first, ...others] = blocks.map(({ entries }) => entries.map(({ item }) => item));
    return once([...(first ?? []), ...paths, ...others.flat(), ...late]);
  }, [blocks, late, paths]);
  const lately = useMemo(() => {
    const placed = new Set(blocks.flatMap(({ entries }) => entries.map(({ item }) => item.id)));
    return new Set(late.flatMap((reply) => (placed.has(reply.id) ? [] : [reply.id])));
  }, [blocks, late]);

  const stateOf = (part: Part): 'unasked' | 'asked' | 'read' | 'failed' => {
    const [answer, question] = [read.get(nameOf(part)), asked.find((each) => nameOf(each.part) === nameOf(part))];
    if (!question) return 'unasked';
    if (answer?.again !== question.again) return 'asked';
    return answer.page === 'failed' ? 'failed' : 'read';
  };
  /** Also where it couldn’t be read. @param anew also where it has been read: since then, more may have come */
  const ask = (part: Part, anew = false) => {
    const state = stateOf(part);
    if (state === 'asked' || (state === 'read' && !anew)) return;
    setAsked((known) => {
      const before = known.find((each) => nameOf(each.part) === nameOf(part));
      return [...known.filter((each) => each !== before), { part, again: before ? before.again + 1 : 0, old: before?.old ?? false }];
    });
  };
  useEffect(() => remember(id, asked.map(({ part }) => part)), [id, asked]);
  const onRead = useCallback(({ part, again }: Asked, page: PartRead) => setRead((known) => new Map(known).set(nameOf(part), { again, page })), []);

  const last = blocks.at(-1);
  const end = last?.entries.at(-1)?.cursor;
  return {
    id,
    asked,
    blocks,
    replies,
    lately,
    ask,
    stateOf,
    onRead,
    /** Something of it is on its way. */
    asking: asked.some(({ part }) => stateOf(part) === 'asked'),
    /** How many haven’t been read, where that is known. */
    missing: threadCount - replies.filter(({ deleted }) => !deleted).length,
    /** The newest reply, once the end has been read. */
    newest: last?.newest ? (replies.findLast(({ id: each }) => lately.has(each)) ?? last.entries.at(-1)?.item) : undefined,
    ended: last?.newest ?? false,
    /** Asks for the end of it, as it is now. */
    askForEnd: () => ask({ last: true }, true),
    /** Reads on after what was the end. The beginning is the page’s own to read anew. */
    readOn: () => {
      if (last?.newest && end && asked.length > 0) ask({ after: end }, true);
    },
  };
}
