import { t } from '@lingui/core/macro';
import type { CombinedError } from 'urql';

/** The code of the first error the server gave; `OFFLINE` when no answer came at all. */
export function codeOf(error: CombinedError): string {
  if (error.networkError) return 'OFFLINE';
  return String(error.graphQLErrors[0]?.extensions['code'] ?? 'INTERNAL_SERVER_ERROR');
}

/** After these, the same again would end the same way. */
const final = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT'];

export function isFinal(code: string): boolean {
  return final.includes(code);
}

/** What to tell the reader: the server's own sentence where it wrote one for them. */
export function messageOf(error: CombinedError): string {
  switch (codeOf(error)) {
    case 'OFFLINE':
      return t`Tidings can’t be reached just now. Check your connection and try again.`;
    case 'INTERNAL_SERVER_ERROR':
      return t`Something went wrong on our side. Try again in a moment.`;
    default:
      return error.graphQLErrors[0]?.message ?? t`That didn’t work. Try again.`;
  }
}

/** What the server said of a field of the input; undefined where the failure is of another kind. */
export function refusalOf(error: CombinedError): { field?: string; message: string } | undefined {
  if (codeOf(error) !== 'BAD_USER_INPUT') return undefined;
  const field = error.graphQLErrors[0]?.extensions['field'];
  return { message: messageOf(error), ...(typeof field === 'string' ? { field } : {}) };
}
