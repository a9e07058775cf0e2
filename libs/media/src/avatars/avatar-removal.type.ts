import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'That a moderator took your picture away.' })
export class AvatarRemoval {
  @Field(() => String, { description: 'Why, in the moderator’s words.' })
  reason: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;
}
