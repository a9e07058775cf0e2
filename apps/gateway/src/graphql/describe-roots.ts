import { getNamedType, type GraphQLSchema } from 'graphql';

const ROOTS: Record<string, string> = {
  Query: 'What can be read. What you may not see is null or left out, as if it were not there.',
  Mutation: 'What can be changed. Each takes one input and answers with the thing as it is then.',
  Subscription: 'What is told as it happens, over a socket (graphql-transport-ws).',
};

/** Describes what no resolver owns: the three roots, and the `input` of each mutation, which says what its type says. */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) if (type) type.description = ROOTS[type.name];
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const argument of mutation.args) {
      const type = getNamedType(argument.type);
      if ('description' in type) argument.description ??= type.description;
    }
  }
  return schema;
}
