import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { type RequestContext } from '#access';
import { UserError } from '#platform';

/** Most objects that one operation may ask for, counted as its page sizes multiply; a scalar costs nothing. */
const MAX_OBJECTS = 20_000;

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

/** A list costs its page size times what is asked of each item. */
const byPageSize: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const size = pageSize(args);
  const isLeaf = childComplexity === 0;
  if (size === undefined) return isLeaf ? 0 : childComplexity + 1;
  return field.args.some((arg) => arg.name === 'first') ? size * Math.max(childComplexity, 1) : childComplexity + 1;
};

function pageSize(args: Record<string, unknown>): number | undefined {
  const given = args['first'] ?? args['last'];
  if (typeof given === 'number') return Math.min(Math.max(given, 1), 100);
  return 'first' in args || 'after' in args ? 20 : undefined;
}

/** Refuses an operation that would ask for too many objects. @throws UserError QUERY_TOO_COSTLY */
export function assertAffordable(schema: GraphQLSchema, operation: Parameters<typeof getComplexity>[0]['query'], variables: Record<string, unknown>, operationName?: string): void {
  const objects = getComplexity({
    schema, query: operation, variables, estimators: [byPageSize], ...(operationName === undefined ? {} : { operationName }),
  });
  if (objects > MAX_OBJECTS) {
    throw new UserError('QUERY_TOO_COSTLY', `This asks for up to ${objects} objects at once; ${MAX_OBJECTS} are allowed. Ask for smaller pages or fewer lists within lists.`);
  }
}

/** assertAffordable, before Apollo runs an operation. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ document, request }) => {
        assertAffordable(schema, document, request.variables ?? {}, request.operationName);
        return Promise.resolve();
      },
    }),
  };
}
