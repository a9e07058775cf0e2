import { ArgsType, Field, Int } from '@nestjs/graphql';

/** Arguments of every list that pages both ways, after the Relay cursor connections specification. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many to return from the start, 1 to 100. Default 20.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Return what follows this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many to return from the end, 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Return what precedes this cursor.' })
  before?: string | null;
}

/** Arguments of a list that pages forward only. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many to return, 1 to 100. Default 20.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Return what follows this cursor.' })
  after?: string | null;
}
