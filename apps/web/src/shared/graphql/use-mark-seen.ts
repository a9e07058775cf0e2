import { useEffect } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useAction } from './use-action.js';

type Time = string | null | undefined;

/** Tells the hub how far one has seen what is new in a list. Where that fails, it is new the next time, too. @param times of what is new on a page */
export function useMarkSeen<Data>(document: TypedDocumentNode<Data, { until: string }>, times: readonly Time[] = []): void {
  const mark = useAction(document);
  const until = times.filter((time) => time != null).toSorted().at(-1);
  useEffect(() => {
    if (until) void mark({ until }, { onError: () => true });
  }, [until, mark]);
}
