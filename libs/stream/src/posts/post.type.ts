import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType, Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'A short text, at most 280 weighted characters; a reply, a quote, or a repost of another post.' })
export class Post extends Node {
  @Field(() => String, { description: 'Plain text; empty for a repost and for a deleted post. Its facets say what in it is a mention, a tag or an address.' })
  text: string;

  @Field(() => Int, { description: 'Length as twitter-text counts it: 1 for Latin, 2 for Chinese and most other scripts, 23 for an address.' })
  weightedLength: number;

  @Field(() => Int, { description: 'How many replied directly. Held and deleted replies do not count.' })
  replyCount: number;

  @Field(() => Int, { description: 'All replies of the thread, whatever their depth; 0 for a post that does not begin one.' })
  threadCount: number;

  @Field(() => Int, { description: 'How many reposted it.' })
  repostCount: number;

  @Field(() => Int, { description: 'How many quoted it where the same people read.' })
  quoteCount: number;

  @Field(() => DateTime, { description: 'When it was published.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its text was last changed; null where it never was.' })
  editedAt: Date | null;

  @Field(() => Int, { description: 'Grows with each change of the text, from 1.' })
  version: number;
}

@ObjectType({ description: 'A post in a list.' })
export class PostEdge extends edgeType('post', () => Post) {}

@ObjectType({ description: 'One page of posts.' })
export class PostConnection extends connectionType(() => PostEdge) {}
