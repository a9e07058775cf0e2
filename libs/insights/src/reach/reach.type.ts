import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { LEAST_AUDIENCE, OF_A_DEPARTMENT, SEEN_FOR_DEPARTMENTS, STEP } from './floor.js';

@ObjectType({ description: 'How far something had come by the end of a day.' })
export class ReachDay {
  @Field(() => String, { description: 'The day in UTC, as 2026-11-26.' })
  day: string;

  @Field(() => Int, { description: `How many had seen it by then, in steps of ${STEP}.` })
  seen: number;
}

@ObjectType({
  description: `How many people something reached, never whom. Figures are as of last midnight in UTC, each at least so many, in steps of ${STEP}, and there are none where fewer than ${LEAST_AUDIENCE} people may read it. `
    + 'Who wrote it doesn’t count.',
})
export class Reach {
  @Field(() => Int, { nullable: true, description: `On how many people’s screens it stood for a moment; null below ${STEP}. Never fewer than the ${STEP} or more who everybody sees to have reacted to it, answered it or passed it on.` })
  seen: number | null;

  @Field(() => Int, { nullable: true, description: `How many read it; null below ${STEP}.` })
  read: number | null;

  @Field(() => Int, { description: `From how many departments, of each of which at least ${OF_A_DEPARTMENT} people saw it; 0 until ${SEEN_FOR_DEPARTMENTS} people have.` })
  departments: number;

  @Field(() => [ReachDay], { description: 'How it got there, day by day, the earliest first; only days on which it came a step further.' })
  days: ReachDay[];

  @Field(() => Int, { nullable: true, description: 'How many may read it; only of what somebody wrote who speaks for the company.' })
  audience: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of those saw it, in whole per cent; null where seen is.' })
  percentReached: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when views are counted; null before the first figure of them.' })
  countedUntil: Date | null;
}
