import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-code.js';

/** A failure that the user can cause and mend. The message says what to do and is shown as it is. */
export class UserError extends GraphQLError {
  override readonly name = 'UserError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly field?: string,
  ) {
    super(message, { extensions: { code, ...(field === undefined ? {} : { field }) } });
  }
}

/** The one answer for what doesn't exist and for what the viewer may not read. */
export function notFound(what: string, field?: string): UserError {
  return new UserError('NOT_FOUND', `There is no such ${what}, or you may not see it.`, field);
}
