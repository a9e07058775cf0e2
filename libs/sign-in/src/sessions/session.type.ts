import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';

@ObjectType({ description: 'A browser in which you are signed in.' })
export class Session {
  @Field(() => ID, { description: 'A TypeID, such as session_01h2xcejqtf2nbrexx3vqjhp41.' })
  id: string;

  @Field(() => DateTime, { description: 'When you signed in.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last used, exact to five minutes.' })
  lastSeenAt: Date;

  @Field(() => DateTime, { description: 'When it ends at the latest; after seven days without use it ends sooner.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current: boolean;

  @Field(() => String, { nullable: true, description: 'What the browser calls itself.' })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'The identity provider it came from, by its label.' })
  connection: string | null;
}

@InputType({ description: 'Which of your sessions to end.' })
export class EndSessionInput {
  @Field(() => ID, { nullable: true, description: 'One of your sessions. Give this or all.' })
  sessionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: sign out everywhere, here as well.' })
  all?: boolean | null;
}

@ObjectType({ description: 'What came of ending sessions.' })
export class EndSessionPayload {
  @Field(() => [ID], { description: 'The sessions that ended.' })
  endedIds: string[];
}
