import { useEffect } from 'react';
import { useSubscription, type TypedDocumentNode } from 'urql';
import { codeOf, isFinal } from './errors.js';

/** How long to wait before listening again after a failure that isn't understood, in milliseconds. */
export const LISTEN_AGAIN = 10_000;

/** Listens for news, each of which says how things stand: the cache takes it in, and after a gap nothing needs to be caught up on. */
export function useListening(query: TypedDocumentNode<unknown, Record<string, never>>): void {
  const [{ error }, listen] = useSubscription({ query, variables: {} });
  useEffect(() => {
    if (!error || isFinal(codeOf(error))) return undefined;
    const timer = setTimeout(() => listen(), LISTEN_AGAIN);
    return () => clearTimeout(timer);
  }, [error, listen]);
}
