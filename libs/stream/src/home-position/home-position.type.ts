import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { MOST_COUNTED } from './new-in-home.js';

@ObjectType({ description: 'How far you have read your Home, on whichever device. Nobody else sees it.' })
export class HomePosition {
  @Field(() => String, {
    nullable: true,
    description: 'A cursor of homeTimeline; null where you have not begun. What is new follows by homeTimeline(last: 20, before: cursor): the page next to ' +
      'it, newest first as ever. Turned round, and read on from its startCursor while hasPreviousPage, that is your Home oldest first.',
  })
  cursor: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the newest post that you have seen came into your Home.' })
  at: Date | null;

  @Field(() => Int, { description: `How many posts of others are newer; ${MOST_COUNTED} stands for ${MOST_COUNTED} and more.`, complexity: 20 })
  newCount: number;
}

@InputType({ description: 'How far you have read your Home.' })
export class MarkHomeReadInput {
  @Field(() => String, { description: 'The cursor of the newest post that you have seen, of homeTimeline or homeTimelineChanged. One that is older than before changes nothing.' })
  cursor: string;
}

@ObjectType({ description: 'What came of saying how far you have read.' })
export class MarkHomeReadPayload {
  @Field(() => HomePosition, { description: 'Where you are now.' })
  homePosition: object;
}
