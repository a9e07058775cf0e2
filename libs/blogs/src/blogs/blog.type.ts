import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Channel } from '#channels';
import { Department, Person } from '#people';
import { Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'A person’s, a department’s or a channel’s place for articles, which have the audience of its channel.' })
export class Blog extends Node {
  @Field(() => String, { description: 'Its name in addresses.' })
  slug: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description: string | null;
}

export const BlogOwner = createUnionType({
  name: 'BlogOwner',
  description: 'Whose blog it is.',
  types: () => [Person, Department, Channel] as const,
  resolveType: (value: { __typename?: string }) => value.__typename,
});
