import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity } from '#people';
import { FollowCountsLoader } from './follow-counts.loader.js';
import { ViewerFollowsLoader } from './viewer-follows.loader.js';

@Resolver(() => Person)
export class PersonFollowFieldsResolver {
  constructor(
    private readonly counts: FollowCountsLoader,
    private readonly follows: ViewerFollowsLoader,
  ) {}

  @ResolveField(() => Int, { description: 'How many people follow them; for guests, of those whom they see.' })
  async followerCount(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.counts.load(context, person.id)).followers;
  }

  @ResolveField(() => Int, { description: 'How many people they follow; for guests, of those whom they see.' })
  async followingCount(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.counts.load(context, person.id)).following;
  }

  @ResolveField(() => Boolean, { description: 'Whether you follow them.' })
  viewerFollows(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.follows.load(context, person.id);
  }
}
