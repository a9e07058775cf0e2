import { useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import { readFragment, type ResultOf } from '../../shared/graphql/document.js';
import { variablesOf, type Asked } from './thread-parts.js';
import { ThreadPart, ThreadPartQuery } from './thread-replies.js';

export type PartRead = ResultOf<typeof ThreadPart> | 'failed';

interface PartSourceProps {
  id: string;
  asked: Asked;
  onRead: (asked: Asked, read: PartRead) => void;
}

/** Reads one part of a thread, and keeps it current. It shows nothing itself. */
export function PartSource({ id, asked, onRead }: PartSourceProps) {
  const [{ data, error, stale }] = useQuery({
    query: ThreadPartQuery,
    variables: variablesOf(id, asked.part),
    requestPolicy: asked.again > 0 ? 'network-only' : 'cache-first',
  });
  const part = data?.node?.__typename === 'Post' ? data.node.descendants : undefined;
  const tell = useEffectEvent((read: PartRead) => onRead(asked, read));
  useEffect(() => {
    if (part) tell(readFragment(ThreadPart, part));
    else if (error && !stale) tell('failed');
  }, [part, error, stale]);
  return null;
}
