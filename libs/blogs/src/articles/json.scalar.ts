import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Far more than a body needs, and far less than what calls itself for each level can take. */
const MOST_LEVELS = 300;

/** Any JSON value, as long as it isn't nested without end. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value. An article’s body is a Tiptap document: {"type":"doc","content":[…]}.',
  serialize: (value) => value,
  parseValue: shallow,
  parseLiteral: (node) => shallow(valueFromASTUntyped(node)),
});

/** @throws GraphQLError for what is nested without end */
function shallow(value: unknown): unknown {
  let level = [value];
  for (let levels = 0; level.length > 0; levels++) {
    if (levels > MOST_LEVELS) throw new GraphQLError(`JSON may be nested ${MOST_LEVELS} levels deep; this is deeper.`);
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]).filter((inner) => typeof inner === 'object') : []));
  }
  return value;
}
