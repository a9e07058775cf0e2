import { useCallback } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { useAction } from './use-action.js';

/**
 * A mutation of one press, which the cache shows before it is answered (`app/cache/optimistic.ts`). Where it fails the cache takes that back,
 * and the toast says what didn’t come about and presses again for the reader.
 */
export function usePress<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>) {
  const act = useAction(document);
  return useCallback(
    function press(variables: Variables, undone: string): Promise<Data | null> {
      return act(variables, { undone, again: () => void press(variables, undone) });
    },
    [act],
  );
}
