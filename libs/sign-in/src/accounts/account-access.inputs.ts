import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '#people';

@InputType({ description: 'Whom to sign out.' })
export class EndSessionsOfPersonInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field(() => Boolean, { nullable: true, description: 'false: their tokens stay. Default: they end, too.' })
  withTokens?: boolean | null;
}

@ObjectType({ description: 'What came of signing somebody out.' })
export class EndSessionsOfPersonPayload {
  @Field(() => Person, { description: 'They.' })
  person: object;

  @Field(() => Int, { description: 'How many sessions ended.' })
  sessions: number;

  @Field(() => Int, { description: 'How many tokens ended.' })
  tokens: number;
}
