import {
  getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType,
  type GraphQLNamedInputType,
} from 'graphql';

/** One place where a client may write text. */
export interface Spot {
  /** As `createPost.input.text`. */
  readonly name: string;
  /** Called with the value to write there; everything else is as it should be. */
  operation(value: unknown): { source: string; variables: Record<string, unknown> };
}

type Fill = (name: string, type: GraphQLNamedInputType) => unknown;

/** Every String, ID, JSON and DateTime that a query or mutation takes. @param fill what to write elsewhere: for required fields, and those of the same choice */
export function everyInput(schema: GraphQLSchema, fill: Fill): Spot[] {
  return [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]].flatMap(([kind, type]) =>
    Object.values((type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields()).flatMap((field) => spotsOf(String(kind), field, fill)));
}

function spotsOf(kind: string, field: GraphQLField<unknown, unknown>, fill: Fill): Spot[] {
  return field.args.flatMap((arg) => pathsIn(arg, fill).map(([path, put]) => ({
    name: `${field.name}.${path}`,
    operation: (value: unknown) => {
      const given = field.args.filter((one) => one === arg || isNonNullType(one.type));
      return {
        source: `${kind} (${given.map((one) => `$${one.name}: ${String(one.type)}`).join(', ')}) { ${field.name}(${given.map((one) => `${one.name}: $${one.name}`).join(', ')}) ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`,
        variables: Object.fromEntries(given.map((one) => [one.name, one === arg ? put(value) : valueFor(one.name, one.type, fill)])),
      };
    },
  })));
}

type Put = (value: unknown) => unknown;

/** The ways into an argument or input field. */
function pathsIn(input: GraphQLArgument | GraphQLInputField, fill: Fill): [string, Put][] {
  const wrap: Put = isListType(nullable(input.type)) ? (value) => [value] : (value) => value;
  const type = getNamedType(input.type);
  if (!isInputObjectType(type)) return /^(String|ID|JSON|DateTime)$/.test(type.name) ? [[input.name, wrap]] : [];
  return Object.values(type.getFields()).flatMap((field) => pathsIn(field, fill).map(([path, put]): [string, Put] => [
    `${input.name}.${path}`,
    (value) => wrap({ ...(valueFor(type.name, type, fill, field.name) as object), [field.name]: put(value) }),
  ]));
}

function valueFor(name: string, type: GraphQLInputType, fill: Fill, without?: string): unknown {
  if (isListType(nullable(type))) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return fill(name, named);
  const needed = Object.values(named.getFields()).filter((field) => isNonNullType(field.type) && field.name !== without);
  return { ...Object.fromEntries(needed.map((field) => [field.name, valueFor(field.name, field.type, fill)])), ...(fill(`${named.name} without ${without}`, named) as object | undefined) };
}

function nullable(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
}
