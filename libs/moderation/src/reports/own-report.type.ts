import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType } from '#platform';
import { DecisionKinds } from '../decisions/decision.type.js';
import { ReportReasons } from './report.type.js';

@ObjectType({ description: 'What you reported, as it was when you did: of what it became since, nothing.' })
export class ReportedContent {
  @Field(() => String, { nullable: true, description: 'An article’s title; null for a post.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'A post’s text; null for an article.' })
  text: string | null;

  @Field(() => DateTime, { description: 'When it was published.' })
  createdAt: Date;

  /** Read by the fields author and channel. */
  authorId: string;
  channelId: string;
}

@ObjectType({ description: 'A report of yours, and what became of it. Who decided and why is told to its author and to moderators alone.' })
export class OwnReport {
  @Field(() => ReportReasons, { description: 'Why you found it not right.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'In your own words.' })
  comment: string | null;

  @Field(() => DateTime, { description: 'When you reported it.' })
  createdAt: Date;

  @Field(() => DecisionKinds, { nullable: true, description: 'What a moderator decided; null while it waits, also for a decision after another was taken back.' })
  outcome: DecisionKinds | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was decided.' })
  decidedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether you have yet to see what was decided.' })
  isNew: boolean;
}

@ObjectType({ description: 'A report of yours in a list.' })
export class OwnReportEdge extends edgeType('report', () => OwnReport) {}

@ObjectType({ description: 'One page of your reports.' })
export class OwnReportConnection extends connectionType(() => OwnReportEdge) {}

@InputType({ description: 'Which decisions you have seen.' })
export class MarkOutcomesSeenInput {
  @Field(() => DateTime, { description: 'The decidedAt of the latest that you have seen.' })
  until: Date;
}

@ObjectType({ description: 'What came of it.' })
export class MarkOutcomesSeenPayload {
  @Field(() => Int, { nullable: true, description: 'Of how many of your reports you have yet to see what was decided, counted to 100; null where you have reported nothing.' })
  newOutcomeCount: number | null;
}
