import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { Channel } from '#channels';
import { Person } from '#people';
import { DateTime } from '#platform';
import { Post } from '#stream';

const PinnedContent = createUnionType({
  name: 'PinnedContent',
  description: 'What a channel may keep on top.',
  types: () => [Post, Article] as const,
  resolveType: (value: { __typename?: string }) => value.__typename,
});

@ObjectType({ description: 'Something that a channel keeps on top.' })
export class ChannelPin {
  @Field(() => PinnedContent, { description: 'The post or article.' })
  content: object;

  @Field(() => Person, { nullable: true, description: 'Who put it there.' })
  pinnedBy: object | null;

  @Field(() => DateTime, { description: 'Since when it is there.' })
  pinnedAt: Date;
}

@InputType({ description: 'What to keep on top of its channel, or no longer.' })
export class PinInChannelInput {
  @Field(() => ID, { description: 'A post or an article.' })
  contentId: string;
}

@ObjectType({ description: 'What became of it.' })
export class PinInChannelPayload {
  @Field(() => Channel, { description: 'The channel, with its pins as they are now.' })
  channel: object;
}
