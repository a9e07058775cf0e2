import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { MOST_COUNTED } from '#stream';

@ObjectType({ description: 'How far you have read what mentions and answers you, on whichever device. Nobody else sees it.' })
export class MentionPosition {
  @Field(() => String, { nullable: true, description: 'A cursor of mentions; null where you have not begun: then all of it is new.' })
  cursor: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the newest of what you have seen was published.' })
  at: Date | null;

  @Field(() => Int, { description: `How many are newer; ${MOST_COUNTED} stands for ${MOST_COUNTED} and more.`, complexity: 20 })
  newCount: number;
}

@InputType({ description: 'How far you have read what mentions and answers you.' })
export class MarkMentionsReadInput {
  @Field(() => String, { description: 'The cursor of the newest that you have seen. One that is older than before changes nothing.' })
  cursor: string;
}

@ObjectType({ description: 'What came of saying how far you have read.' })
export class MarkMentionsReadPayload {
  @Field(() => MentionPosition, { description: 'Where you are now.' })
  mentionPosition: object;
}
