import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-code.js';
import { Said, said } from './said.js';

/**
 * A failure that the user can cause and mend. The message says what to do and is shown as it is, or by the app in the reader's language:
 * it stands in the code in plain words, or marked by said`…` where something is put into it.
 */
export class UserError extends GraphQLError {
  override readonly name = 'UserError';
  readonly said: Said;

  constructor(
    readonly code: ErrorCode,
    words: string | Said,
    readonly field?: string,
  ) {
    const sentence = typeof words === 'string' ? new Said(words, []) : words;
    super(String(sentence), { extensions: { code, ...(field === undefined ? {} : { field }) } });
    this.said = sentence;
  }
}

/** The one answer for what doesn't exist and for what the viewer may not read. */
export function notFound(what: string, field?: string): UserError {
  return new UserError('NOT_FOUND', said`There is no such ${what}, or you may not see it.`, field);
}
