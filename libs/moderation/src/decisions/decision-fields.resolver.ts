import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import type { DecisionEntity } from './decision.entity.js';
import { Decision } from './decision.type.js';

@Resolver(() => Decision)
export class DecisionFieldsResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who decided.' })
  moderator(@Parent() decision: DecisionEntity, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, decision.moderatorId);
  }
}
