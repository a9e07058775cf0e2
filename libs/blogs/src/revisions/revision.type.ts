import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'What an article was after one save, or after ten minutes of typing.' })
export class Revision extends Node {
  @Field(() => Int, { description: '1 for the first save.' })
  number: number;

  @Field(() => String, { description: 'The title as it was.' })
  title: string;

  @Field(() => DateTime, { description: 'When it was saved.' })
  createdAt: Date;
}
