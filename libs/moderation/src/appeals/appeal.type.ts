import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { DecisionKinds } from '../decisions/decision.type.js';
import { ReceivedDecision } from '../received/received-decision.type.js';

@ObjectType({ description: 'That somebody who wrote what was hidden or removed asks moderators to look again, and what they answered. For its authors and for moderators.' })
export class Appeal {
  @Field(() => String, { description: 'Why it isn’t right, in their own words.' })
  words: string;

  @Field(() => DateTime, { description: 'When.' })
  createdAt: Date;

  @Field(() => DecisionKinds, { nullable: true, description: 'What was decided anew: DISMISS takes the earlier decision back. Null while it waits; until then that decision stands.' })
  outcome: DecisionKinds | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so; null while it waits.' })
  answer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided anew; null while it waits.' })
  answeredAt: Date | null;

  /** Read by the field person. */
  personId: string;
}

@InputType({ description: 'A decision about what you wrote that moderators are to look at again.' })
export class AppealDecisionInput {
  @Field(() => ID, { description: 'One of your receivedDecisions, with viewerCanAppeal.' })
  decisionId: string;

  @Field(() => String, { description: 'Why it isn’t right: 1 to 1,000 characters, for moderators and for who wrote it with you.' })
  words: string;
}

@ObjectType({ description: 'What came of asking moderators to look again.' })
export class AppealDecisionPayload {
  @Field(() => ReceivedDecision, { description: 'The decision with your appeal.' })
  decision: object;
}
