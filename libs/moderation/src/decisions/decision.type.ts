import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { Case } from '../cases/case.type.js';

export enum CaseDecision {
  DISMISS = 'DISMISS',
  HIDE = 'HIDE',
  REMOVE = 'REMOVE',
}

const CONSEQUENCES = {
  DISMISS: { description: 'It stays; what was held comes out, and what was decided is taken back where its authors asked to look again.' },
  HIDE: { description: 'Its author and moderators still see it; of a post others see that it was there.' },
  REMOVE: { description: 'Nobody sees it; of a post who could read it sees that it was there.' },
};

registerEnumType(CaseDecision, { name: 'CaseDecision', description: 'What moderators decide about something that was reported.', valuesMap: CONSEQUENCES });

export enum DecisionKinds {
  DISMISS = 'DISMISS',
  HIDE = 'HIDE',
  REMOVE = 'REMOVE',
  REOPEN = 'REOPEN',
}

registerEnumType(DecisionKinds, {
  name: 'DecisionKind',
  description: 'What was done in a case.',
  valuesMap: { ...CONSEQUENCES, REOPEN: { description: 'An earlier decision was taken back; the case waits for another.' } },
});

@ObjectType({ description: 'What a moderator decided in a case.' })
export class Decision {
  @Field(() => DecisionKinds, { description: 'What.' })
  kind: DecisionKinds;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTime, { description: 'When.' })
  decidedAt: Date;
}

@InputType({ description: 'A decision about what was reported.' })
export class DecideCaseInput {
  @Field(() => ID, { description: 'The case.' })
  caseId: string;

  @Field(() => CaseDecision, { description: 'What is to become of it.' })
  decision: CaseDecision;

  @Field(() => String, { description: 'Why, at most 1,000 characters. Its authors read it where something is hidden or removed, and where they asked to look again.' })
  reason: string;
}

@InputType({ description: 'A decision to take back.' })
export class ReopenCaseInput {
  @Field(() => ID, { description: 'A case that was decided.' })
  caseId: string;

  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'What came of deciding a case, or of reopening it.' })
export class DecideCasePayload {
  @Field(() => Case, { description: 'The case as it is now.' })
  case: object;
}
