import { useEffect, useState } from 'react';
import { useSubscription, type CombinedError, type TypedDocumentNode } from 'urql';
import { codeOf, isFinal } from './errors.js';
import { useFrame } from './frame.js';
import { LISTEN_AGAIN } from './use-listening.js';

/** Reads the page of a subscription anew; gives the sequence number at which it stands then, nothing where it can't be read. */
export type Reread = () => Promise<string | undefined>;

interface LiveVariables {
  after?: string | null;
}

/**
 * Listens for changes; the cache takes them in. It begins where the frame was read, which is before the page was. Who was away for
 * longer than the server keeps changes is answered CONFLICT: then the page is read anew, in place, and listening begins from there.
 */
export function useLive<Variables extends LiveVariables>(
  query: TypedDocumentNode<unknown, Variables>,
  variables: Omit<Variables, 'after'>,
  reread: Reread,
): void {
  const { currentSequence } = useFrame();
  const [after, setAfter] = useState(currentSequence ?? null);
  const [{ error }, listen] = useSubscription({ query, variables: { ...variables, after } as Variables });
  useEffect(() => {
    if (!error || isFinal(codeOf(error))) return undefined;
    let left = false;
    const again = async () => {
      const sequence = await reread();
      if (left) return;
      if (sequence === undefined) timer = setTimeout(() => void again(), LISTEN_AGAIN);
      else if (sequence !== after) setAfter(sequence);
      // Nothing has happened since: the same question is asked once more, which no change of state would do.
      else timer = setTimeout(listen, isTooOld(error) ? LISTEN_AGAIN : 0);
    };
    let timer = setTimeout(() => void again(), isTooOld(error) ? 0 : LISTEN_AGAIN);
    return () => {
      left = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it goes on from where it stood when the error came
  }, [error]);
}

function isTooOld(error: CombinedError): boolean {
  return codeOf(error) === 'CONFLICT';
}
