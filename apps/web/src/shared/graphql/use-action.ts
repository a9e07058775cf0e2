import { t } from '@lingui/core/macro';
import { useCallback } from 'react';
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { showError } from '../ui/toast.js';
import { codeOf, isFinal, messageOf } from './errors.js';

export interface ActionOptions {
  /** Return true when the failure has been dealt with on the spot; otherwise a toast says what happened. */
  onError?: (code: string, error: CombinedError) => boolean;
  /** What didn’t come about, as a sentence, where the screen doesn’t say it. */
  undone?: string;
  /** Does it again. Offered where another try may end otherwise, and the reader has nothing else before them to press. */
  again?: () => void;
}

/** A mutation as a function: its data, or null after the reader has been told why not. */
export function useAction<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>) {
  const client = useClient();
  return useCallback(
    async (variables: Variables, { onError, undone, again }: ActionOptions = {}): Promise<Data | null> => {
      const { data, error } = await client.mutation(document, variables).toPromise();
      if (!error) return data ?? null;
      const code = codeOf(error);
      if (code === 'UNAUTHENTICATED' || onError?.(code, error)) return null;
      // What to do about it is beside it, as a button.
      const why = code === 'OFFLINE' && again ? t`Tidings can’t be reached just now.` : messageOf(error);
      const message = undone ? `${undone} ${why}` : why;
      showError(message, again && !isFinal(code) ? { label: t`Try again`, onClick: again } : undefined);
      return null;
    },
    [client, document],
  );
}
