import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema that a gateway has built from the code. */
export function builtSchema(gateway: INestApplicationContext): GraphQLSchema {
  return gateway.get(GraphQLSchemaHost, { strict: false }).schema;
}

/** The schema as schema.graphql has it: sorted, with its descriptions. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
