import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';

@ObjectType({ description: 'What a post said before an edit.' })
export class PostEdit {
  @Field(() => String, { description: 'The text as it was.' })
  text: string;

  @Field(() => DateTime, { description: 'When it was replaced.' })
  replacedAt: Date;
}
