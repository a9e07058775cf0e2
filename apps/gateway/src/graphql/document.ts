import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate, type ValidationRule } from 'graphql';
import { MAX_TOKENS } from './limits.js';

/** Reads a document, as Apollo does over HTTP: the same bound, the same codes. @throws GraphQLError GRAPHQL_PARSE_FAILED */
export function readDocument(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: MAX_TOKENS });
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** What in a document doesn't fit the schema or goes over a limit, as GRAPHQL_VALIDATION_FAILED. */
export function faultsIn(document: DocumentNode, schema: GraphQLSchema, rules: readonly ValidationRule[]): GraphQLError[] {
  return validate(schema, document, rules).map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions, path } = error;
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions: { code } });
}
