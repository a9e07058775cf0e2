import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '#platform';
import { JsonScalar } from '../articles/json.scalar.js';

@ObjectType({ implements: () => Node, description: 'What an article was after one save.' })
export class Revision extends Node {
  @Field(() => Int, { description: '1 for the first save.' })
  number: number;

  @Field(() => String, { description: 'The title as it was.' })
  title: string;

  @Field(() => JsonScalar, { description: 'The text as it was, as a Tiptap document.' })
  body: unknown;

  @Field(() => GraphQLISODateTime, { description: 'When it was saved.' })
  createdAt: Date;
}
