import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { listOf } from '#platform';
import type { PersonEntity } from '../people/person.entity.js';
import { Person } from '../people/person.type.js';
import { InCommonLoader } from './traits-of-two.loader.js';
import { InCommon } from './traits-of-two.type.js';

@Resolver(() => Person)
export class InCommonResolver {
  constructor(private readonly common: InCommonLoader) {}

  @ResolveField(() => [InCommon], {
    complexity: listOf(1),
    description: 'Where both of you worked before, where both studied, and what both know; empty for yourself. Names count as the same whatever their case, accents and legal form.',
  })
  inCommon(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<InCommon[]> {
    return this.common.load(context, person.id);
  }
}
