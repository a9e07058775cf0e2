/** The codes a client can meet in `extensions.code`; the list is closed. */
export const ERROR_CODES = [
  /** No session or token, or one that has ended. */
  'UNAUTHENTICATED',
  /** Known, but not allowed to do this. */
  'FORBIDDEN',
  /** No such thing, or none that the viewer may read: the two are the same. */
  'NOT_FOUND',
  /** The input breaks a rule; `extensions.field` says which field. */
  'BAD_USER_INPUT',
  /** Someone else was faster, or the name is taken. */
  'CONFLICT',
  /** Too much at once; try again later, where it is known after `extensions.retryAfter` seconds. */
  'RATE_LIMITED',
  /** The document isn't GraphQL. */
  'GRAPHQL_PARSE_FAILED',
  /** The document doesn't fit the schema. */
  'GRAPHQL_VALIDATION_FAILED',
  /** The operation asks for too much at once. */
  'QUERY_TOO_COSTLY',
  /** Database or another part is not ready; try again. */
  'UNAVAILABLE',
  /** A fault of ours; the log has it under the request id. */
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
