import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType, Node } from '#platform';

/** Longest comment, in characters. */
export const MAX_COMMENT = 2_000;

@ObjectType({
  description: 'The words that a comment on a draft is about, with what stood around them when it was said: the Web Annotation Data Model’s selectors. A draft changes while it is written; where they stand now, who shows it looks for.',
})
export class DraftPassage {
  @Field(() => String, { description: 'The words as they stood there.' })
  quote: string;

  @Field(() => Int, { description: 'Where they began in Revision.text, in UTF-16 code units.' })
  from: number;

  @Field(() => String, { description: 'Up to 64 characters before them.' })
  before: string;

  @Field(() => String, { description: 'Up to 64 characters after them.' })
  after: string;
}

@ObjectType({ implements: () => Node, description: 'What somebody said of an article before it was out. Once it is, only who works on it sees these.' })
export class DraftComment extends Node {
  @Field(() => String, { description: 'At most 2,000 characters.' })
  text: string;

  @Field(() => DateTime, { description: 'When it was said.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its words were last changed; null where they never were.' })
  editedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when nothing is left to do about it.' })
  resolvedAt: Date | null;
}

@ObjectType({ description: 'A comment in a list.' })
export class DraftCommentEdge extends edgeType('comment', () => DraftComment) {}

@ObjectType({ description: 'One page of comments.' })
export class DraftCommentConnection extends connectionType(() => DraftCommentEdge) {}
