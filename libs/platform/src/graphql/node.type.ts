import { Field, ID, InterfaceType } from '@nestjs/graphql';

/**
 * What has an id of its own. Resolvers hand out rows, whose `id` is the table's UUID; the schema turns it into a
 * TypeID for every type that implements this interface (expose-node-ids.ts).
 */
@InterfaceType('Node', {
  description: 'Anything with an id of its own that node(id) can find again.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'A TypeID, such as post_01h2xcejqtf2nbrexx3vqjhp41. Keep it; it never changes.' })
  id: string;
}
