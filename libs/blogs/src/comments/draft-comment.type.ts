import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { connectionType, edgeType, Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'What somebody said of an article before it was out. Once it is, only who works on it sees these.' })
export class DraftComment extends Node {
  @Field(() => String, { description: 'At most 2,000 characters.' })
  text: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was said.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when nothing is left to do about it.' })
  resolvedAt: Date | null;
}

@ObjectType({ description: 'A comment in a list.' })
export class DraftCommentEdge extends edgeType('comment', () => DraftComment) {}

@ObjectType({ description: 'One page of comments.' })
export class DraftCommentConnection extends connectionType(() => DraftCommentEdge) {}
