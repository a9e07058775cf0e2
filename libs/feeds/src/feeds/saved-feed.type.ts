import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Channel } from '#channels';
import { Person } from '#people';
import { DateTime, listOf, Node } from '#platform';
import { Tag } from '#tags';
import type { SavedFeedKind } from './saved-feed.entity.js';

const SavedFeedKinds = { LIST: 'LIST', RULE: 'RULE' } as const;

registerEnumType(SavedFeedKinds, {
  name: 'SavedFeedKind',
  description: 'How the posts of a saved feed are chosen.',
  valuesMap: {
    LIST: { description: 'By who wrote them: a list of people.' },
    RULE: { description: 'By a rule: words, tags, people, channels, and whether they carry an article.' },
  },
});

@ObjectType({
  implements: () => Node,
  description: 'A timeline of your own: root posts that are as wanted in each kind that it names, by any of those named there. Nobody else sees it, and what you mute isn’t in it.',
})
export class SavedFeed extends Node {
  @Field(() => SavedFeedKinds, { description: 'A list or a rule.' })
  kind: SavedFeedKind;

  @Field(() => String, { description: 'Its name, at most 50 characters; each of your feeds has another.' })
  name: string;

  @Field(() => [Person], { description: 'The people on the list, or whose posts the rule wants; at most 500, and 50 for a rule.', complexity: listOf(50) })
  people: object[];

  @Field(() => [Channel], { description: 'The channels whose posts the rule wants, of those that you may still see; at most 50.', complexity: listOf(10) })
  channels: object[];

  @Field(() => [Tag], { description: 'The tags one of which is wanted; at most 50.', complexity: listOf(10) })
  tags: object[];

  @Field(() => [String], { description: 'The words one of which is wanted, as you gave them; at most 50. Compared as muted words are, but one of four letters or more also finds longer ones that begin so: tide finds tides.' })
  words: string[];

  @Field(() => Boolean, { description: 'Whether only posts that carry an article are wanted.' })
  articlesOnly: boolean;

  @Field(() => Boolean, {
    description: 'Whether others posted something for it since you were there (markFeedRead). Found when it is asked: of the newest 200 posts that may belong to it.',
    complexity: 10,
  })
  hasNew: boolean;

  @Field(() => DateTime, { description: 'When you made it.' })
  createdAt: Date;
}

@InputType({ isAbstract: true })
abstract class FeedRuleFields {
  @Field(() => String, { description: 'At most 50 characters.' })
  name: string;

  @Field(() => [ID], { nullable: true, description: 'People; at most 500 of a list, 50 of a rule.' })
  personIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Channels, for a rule; at most 50.' })
  channelIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Names of tags that are in use, for a rule; at most 50.' })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Words, or several one after another, for a rule; at most 50 of at most 50 characters.' })
  words?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only posts that carry an article are wanted, for a rule.' })
  articlesOnly?: boolean | null;
}

@InputType({ description: 'A feed or a list to make.' })
export class CreateSavedFeedInput extends FeedRuleFields {
  @Field(() => SavedFeedKinds, { description: 'A list of people, which may be empty, or a rule.' })
  kind: SavedFeedKind;

  @Field(() => String, { nullable: true, description: 'At most 255 characters; the same key within 24 hours makes it once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What a feed or a list is to be from now on, as a whole.' })
export class UpdateSavedFeedInput extends FeedRuleFields {
  @Field(() => ID, { description: 'Your feed or list.' })
  feedId: string;
}

@InputType({ description: 'A feed or a list to do without.' })
export class DeleteSavedFeedInput {
  @Field(() => ID, { description: 'Your feed or list.' })
  feedId: string;
}

@InputType({ description: 'Somebody to put on a list of yours, or to take off.' })
export class ListPersonInput {
  @Field(() => ID, { description: 'Your list.' })
  listId: string;

  @Field(() => ID, { description: 'The person. They don’t hear of it.' })
  personId: string;
}

@InputType({ description: 'How far you have read a feed.' })
export class MarkFeedReadInput {
  @Field(() => ID, { description: 'Your feed or list.' })
  feedId: string;

  @Field(() => String, { description: 'The cursor of the newest post that you have seen there. One that is older than before changes nothing.' })
  cursor: string;
}

@ObjectType({ description: 'What came of making or changing a feed or a list.' })
export class SavedFeedPayload {
  @Field(() => SavedFeed, { description: 'As it is now.' })
  feed: object;
}

@ObjectType({ description: 'What came of deleting a feed or a list.' })
export class DeleteSavedFeedPayload {
  @Field(() => ID, { description: 'The id that is no more.' })
  deletedId: string;
}
