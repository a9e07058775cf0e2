/** The codes a client can meet in `extensions.code`; the list is closed. */
export type ErrorCode =
  /** No session or token, or one that has ended. */
  | 'UNAUTHENTICATED'
  /** Known, but not allowed to do this. */
  | 'FORBIDDEN'
  /** No such thing, or none that the viewer may read: the two are the same. */
  | 'NOT_FOUND'
  /** The input breaks a rule; `extensions.field` says which field. */
  | 'BAD_USER_INPUT'
  /** Someone else was faster, or the name is taken. */
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'QUERY_TOO_COSTLY'
  /** Database or another part is not ready; try again. */
  | 'UNAVAILABLE'
  /** A fault of ours; the log has it under the request id. */
  | 'INTERNAL_SERVER_ERROR';
