import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode, getNamedType, getNullableType, getOperationAST, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isIntrospectionType, isLeafType, isListType, type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { pageSize, said, UserError } from '#platform';

/** Most objects that one operation may ask for, counted as its page sizes multiply; a scalar costs nothing unless its field says more. */
const MAX_OBJECTS = 30_000;
/** A subscription's are read anew for everything that happens; the app's own ask for up to 130. */
const MAX_OBJECTS_A_CHANGE = 500;

/** Most words and signs that one document may have. */
export const MAX_TOKENS = 4_000;

/** What one document may hold, whatever it asks for: depth, aliases, directives. */
export function documentLimits(): { plugins: ApolloServerPlugin[]; validationRules: ValidationRule[] } {
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { n: 24 },
    maxAliases: { n: 40 },
    maxDirectives: { n: 60 },
    // Its own plugin answers 500, even to a syntax error; both ways in give MAX_TOKENS to the parser.
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return { plugins: plugins as ApolloServerPlugin[], validationRules: validationRules as ValidationRule[] };
}

/** A field of Query: a statement at least, whatever comes of it. */
const ROOT = 10;
/** What a list without pages counts as (facets, tags, owners), unless its field says more of itself. */
const SHORT_LIST = 5;
/** The schema's own lists are longer; asked for once, they are affordable. All its types are hundreds, each with a dozen fields: read 40 times over, by a stranger, they held a gateway for 1.7 s. */
const SCHEMA_LIST = 8;
const SCHEMA_FIELDS = 20;
const SCHEMA_TYPES = 8_000;

/**
 * A list costs as many objects as it may hold, times what is asked of each; an object costs itself and what is asked of it. A page's own
 * parts cost nothing. Fields that cost more than this say so where they are defined (`complexity`).
 */
const byObjects: ComplexityEstimator = ({ type, args, childComplexity, field }) => {
  const own = type.name === 'Query' && !field.name.startsWith('__') ? ROOT : 0;
  if (isLeafType(getNamedType(field.type)) || field.name === 'pageInfo') return own;
  if (field.name === 'edges') return childComplexity;
  if (field.args.some((arg) => arg.name === 'first')) return own + pageSize(args) * Math.max(childComplexity, 1);
  const types = type.name === '__Schema' && field.name === 'types' ? SCHEMA_TYPES : 0;
  return own + types + listSize(type, field, args) * (childComplexity + 1);
};

function listSize(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, { ids }: Record<string, unknown>): number {
  if (Array.isArray(ids)) return ids.length;
  if (!isListType(getNullableType(field.type))) return 1;
  if (!isIntrospectionType(type)) return SHORT_LIST;
  return field.name === 'fields' ? SCHEMA_FIELDS : SCHEMA_LIST;
}

/** An operation as it was asked for. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string | undefined;
}

/** How many objects an operation may ask for; a subscription, at each change. @throws UserError QUERY_TOO_COSTLY */
export function affordableCost(schema: GraphQLSchema, { document, variables, operationName }: AskedOperation): number {
  const objects = getComplexity({
    schema, query: document, variables, estimators: [fieldExtensionsEstimator(), byObjects], ...(operationName === undefined ? {} : { operationName }),
  });
  const most = getOperationAST(document, operationName)?.operation === 'subscription' ? MAX_OBJECTS_A_CHANGE : MAX_OBJECTS;
  if (objects > most) {
    throw new UserError('QUERY_TOO_COSTLY', said`This asks for up to ${objects} objects at once; ${most} are allowed. Ask for smaller pages or fewer lists within lists.`);
  }
  return objects;
}
