import { Field, ObjectType } from '@nestjs/graphql';
import { Person } from '#people';
import { DateTime } from '#platform';

@ObjectType({ description: 'A change of a connection that waits for a second administrator.' })
export class ConnectionProposal {
  /** The UUID; a field resolver makes the person of it. */
  byId: string | null;

  @Field(() => Person, { nullable: true, description: 'Who proposed it.' })
  by?: object | null;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => [String], { description: 'What it changes: adoptsKnown, attributeMap, or the provider’s issuer, entryPoint, logoutUrl and certificates.' })
  changes: string[];

  @Field(() => String, { nullable: true, description: 'The provider’s entity id after it; null where that stays.' })
  issuer: string | null;

  @Field(() => Boolean, { description: 'Whether it waits for you: not where you proposed it.' })
  viewerCanConfirm: boolean;
}
