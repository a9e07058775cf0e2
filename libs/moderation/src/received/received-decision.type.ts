import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType } from '#platform';
import { DecisionKinds } from '../decisions/decision.type.js';

@ObjectType({ description: 'What you wrote, as it was when moderators decided about it.' })
export class DecidedContent {
  @Field(() => String, { nullable: true, description: 'An article’s title; null for a post.' })
  title: string | null;

  @Field(() => String, { description: 'A post’s text; of an article as Markdown, at most 2,000 characters.' })
  text: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  createdAt: Date;

  /** Read by the field channel. */
  channelId: string;
}

@ObjectType({ description: 'That moderators hid or removed what you wrote, alone or with others. Neither who reported it nor who decided is told.' })
export class ReceivedDecision {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => DecisionKinds, { description: 'HIDE or REMOVE.' })
  kind: DecisionKinds;

  @Field(() => String, { description: 'Why, in the moderators’ words.' })
  reason: string;

  @Field(() => DateTime, { description: 'When.' })
  decidedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When moderators took it back by themselves; null where they didn’t. What came of an appeal, that says.' })
  takenBackAt: Date | null;

  @Field(() => Boolean, { description: 'Whether you have yet to see it, or what became of it since.' })
  isNew: boolean;

  @Field(() => Boolean, { description: 'Whether you may ask moderators to look again: once for each decision that stands, as long as nobody has who wrote it with you.' })
  viewerCanAppeal: boolean;
}

@ObjectType({ description: 'A decision about what you wrote in a list.' })
export class ReceivedDecisionEdge extends edgeType('decision', () => ReceivedDecision) {}

@ObjectType({ description: 'One page of decisions about what you wrote.' })
export class ReceivedDecisionConnection extends connectionType(() => ReceivedDecisionEdge) {}

@InputType({ description: 'Which decisions about what you wrote you have seen.' })
export class MarkDecisionsSeenInput {
  @Field(() => DateTime, { description: 'The latest decidedAt, takenBackAt or answeredAt that you have seen.' })
  until: Date;
}

@ObjectType({ description: 'What came of it.' })
export class MarkDecisionsSeenPayload {
  @Field(() => Int, { nullable: true, description: 'How many decisions about what you wrote you have yet to see, or what became of them, counted to 100; null where there are none.' })
  newDecisionCount: number | null;
}
