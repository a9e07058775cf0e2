import { useCallback } from 'react';
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { showError } from '../ui/toast.js';
import { codeOf, messageOf } from './errors.js';

interface ActionOptions {
  /** Return true when the failure has been dealt with on the spot; otherwise a toast says what happened. */
  onError?: (code: string, error: CombinedError) => boolean;
}

/** A mutation as a function: its data, or null after the reader has been told why not. */
export function useAction<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>) {
  const client = useClient();
  return useCallback(
    async (variables: Variables, options: ActionOptions = {}): Promise<Data | null> => {
      const { data, error } = await client.mutation(document, variables).toPromise();
      if (!error) return data ?? null;
      const code = codeOf(error);
      if (code !== 'UNAUTHENTICATED' && !options.onError?.(code, error)) showError(messageOf(error));
      return null;
    },
    [client, document],
  );
}
