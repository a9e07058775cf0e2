import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { explainAbortedValidation } from './aborted-validation.js';
import { explainDatabaseError } from './database-error.js';
import { ERROR_CODES } from './error-code.js';
import { UserError } from './user-error.js';

/** What a client may be told of; the last is for all else. */
const KNOWN = new Set<string>(ERROR_CODES.filter((code) => code !== 'INTERNAL_SERVER_ERROR'));
/** What the limits on documents (graphql-armor's and graphql-js's own on tokens) say, whatever code they give. */
const OVER_LIMIT = /^Syntax Error: (.* limit of \d+ exceeded|Document contains more that \d+ tokens)/;
/** Apollo's own codes, in the words of our list. */
const RENAMED: Record<string, string> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

/**
 * What a client sees of an error: UserErrors and GraphQL's own as they are, everything else masked.
 * @param report called with what was masked, so that it is logged under the request's id
 */
export function formatError(error: unknown, requestId: string, report: (cause: unknown) => void): GraphQLFormattedError {
  const outer = error instanceof GraphQLError ? error : new GraphQLError('Something went wrong', { originalError: error as Error });
  const cause = outer.originalError ?? outer;
  const user = cause instanceof UserError ? cause : (explainAbortedValidation(outer.message) ?? explainDatabaseError(cause));
  const given = user?.extensions ?? outer.extensions;
  const name = typeof given['code'] === 'string' ? given['code'] : isInputError(outer) ? 'BAD_USER_INPUT' : '';
  const code = OVER_LIMIT.test(outer.message) ? 'QUERY_TOO_COSTLY' : (RENAMED[name] ?? name);
  const shape = { ...(outer.locations ? { locations: outer.locations } : {}), ...(outer.path ? { path: outer.path } : {}) };
  if (!KNOWN.has(code)) {
    report(cause);
    return { message: 'Something went wrong on our side. It has been logged.', ...shape, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  }
  const field = typeof given['field'] === 'string' ? { field: given['field'] } : {};
  const wait = typeof given['retryAfter'] === 'number' ? { retryAfter: given['retryAfter'] } : {};
  const said = user && user.said.values.length > 0 ? user.said.toJSON() : {};
  return { message: user?.message ?? outer.message, ...shape, extensions: { code, ...field, ...wait, ...said, requestId } };
}

/** graphql-js raises a bare GraphQLError for variables that aren't of their type, one that wraps another at times; they stand at no path. */
function isInputError(error: GraphQLError): boolean {
  const { originalError } = error;
  const isBare = originalError === undefined || (originalError instanceof GraphQLError && error.path === undefined);
  return isBare && error.extensions['code'] === undefined;
}
