import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Person } from '#people';

@InputType({ description: 'Which picture stands for you.' })
export class SetAvatarInput {
  @Field(() => ID, { nullable: true, description: 'One of your own pictures, READY; the square in its middle is taken, and doesn’t move. Null: none, so that your initials are shown.' })
  imageId?: string | null;
}

@ObjectType({ description: 'What came of it.' })
export class SetAvatarPayload {
  @Field(() => Person, { description: 'You, as you are now.' })
  person: object;
}

@InputType({ description: 'Whose picture a moderator takes away, and why.' })
export class RemoveAvatarInput {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field(() => String, { description: 'Why, for the audit record, at most 1,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'What came of it.' })
export class RemoveAvatarPayload {
  @Field(() => Person, { description: 'The person, without a picture.' })
  person: object;
}
