import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { connectionType } from '#platform';
import { Post } from '#stream';

export const Activity = createUnionType({
  name: 'Activity',
  description: 'What somebody published: a post or an article.',
  types: () => [Post, Article] as const,
  resolveType: (value: { __typename?: string }) => value.__typename,
});

@ObjectType({ description: 'A post or an article in a list of both.' })
export class ActivityEdge {
  @Field(() => String, { description: 'Give it as after or before to read on from here.' })
  cursor: string;

  @Field(() => Activity, { description: 'The post or article itself.' })
  node: object;
}

@ObjectType({ description: 'One page of posts and articles.' })
export class ActivityConnection extends connectionType(() => ActivityEdge) {}
