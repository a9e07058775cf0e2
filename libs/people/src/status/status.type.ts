import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { Person } from '../people/person.type.js';

@ObjectType({ description: 'What somebody is up to.' })
export class Status {
  @Field(() => String, { description: 'Such as: in Lisbon until Friday.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'One emoji.' })
  emoji: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; null: it stays.' })
  until: Date | null;
}

@InputType({ description: 'A new status; without text it is cleared.' })
export class SetStatusInput {
  @Field(() => String, { nullable: true, description: 'At most 100 characters. Empty or null clears the status.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'One emoji.' })
  emoji?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself, in the future; null: it stays.' })
  until?: Date | null;
}

@ObjectType({ description: 'What came of setting a status.' })
export class SetStatusPayload {
  @Field(() => Person, { description: 'You, as you are now.' })
  person: object;
}
