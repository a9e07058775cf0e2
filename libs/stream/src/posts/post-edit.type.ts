import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a post said before an edit.' })
export class PostEdit {
  @Field(() => String, { description: 'The text as it was.' })
  text: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was replaced.' })
  replacedAt: Date;
}
