import { UserError } from './user-error.js';

/** What graphql-js 16.15 says where it gives up, in its own words: after a hundred faults, and where fields of one name are too many to be compared. */
const AFTER_MANY_FAULTS = 'Too many validation errors, error limit reached. Validation aborted.';
const TOO_MANY_COMPARISONS = 'Validation aborted.';

/** What to do where a document wasn't checked to its end; undefined for all else. */
export function explainAbortedValidation(message: string): UserError | undefined {
  if (message === AFTER_MANY_FAULTS) return new UserError('GRAPHQL_VALIDATION_FAILED', 'The document has more faults than the ones listed here. Mend these, then send it again to see the rest.');
  if (message === TOO_MANY_COMPARISONS) return new UserError('QUERY_TOO_COSTLY', 'This document names the same fields too often to be checked. Ask for each once, or in several requests.');
  return undefined;
}
