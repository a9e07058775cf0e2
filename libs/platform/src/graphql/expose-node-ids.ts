import { type GraphQLSchema, isObjectType } from 'graphql';
import { encodeId } from '../ids/node-id.js';

/** The type part of a GraphQL type's ids: Post gives post. */
export function idTypeOf(typeName: string): string {
  return typeName.toLowerCase();
}

/** Gives the `id` field of every Node type a resolver that turns the row's UUID into a TypeID. */
export function exposeNodeIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some((one) => one.name === 'Node')) continue;
    const field = type.getFields()['id'];
    const prefix = idTypeOf(type.name);
    if (field) field.resolve = (row: { id: string }) => encodeId(prefix, row.id);
  }
  return schema;
}
