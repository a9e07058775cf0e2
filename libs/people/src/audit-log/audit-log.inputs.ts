import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';

@InputType({ description: 'Which entries of the audit record. What is left out does not matter.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'What this person did.' })
  actorId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Actions, or how they begin, such as role. or person.left; at most 20.' })
  actions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What was done to this: an id that the hub gave, or the UUID in the record.' })
  subject?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From then on.' })
  since?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before then.' })
  until?: Date | null;
}

@ObjectType({ description: 'That the audit record will be checked.' })
export class CheckAuditRecordPayload {
  @Field(() => DateTime, { description: 'When it was asked for: a check after that is the answer.' })
  requestedAt: Date;
}
