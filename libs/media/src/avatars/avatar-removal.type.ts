import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';

@ObjectType({ description: 'That a moderator took your picture away.' })
export class AvatarRemoval {
  @Field(() => String, { description: 'Why, in the moderator’s words.' })
  reason: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;
}
