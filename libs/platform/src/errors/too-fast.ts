import type { Said } from './said.js';
import { UserError } from './user-error.js';

/** RATE_LIMITED, for somebody who may try again after so many seconds; a client finds them in `extensions.retryAfter`. */
export function tooFast(words: Said, seconds: number): UserError {
  const error = new UserError('RATE_LIMITED', words);
  error.extensions['retryAfter'] = seconds;
  return error;
}
