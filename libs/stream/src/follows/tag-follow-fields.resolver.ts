import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Tag, type TagEntity } from '#tags';
import { FollowCountsLoader } from './follow-counts.loader.js';
import { ViewerFollowsLoader } from './viewer-follows.loader.js';

@Resolver(() => Tag)
export class TagFollowFieldsResolver {
  constructor(
    private readonly counts: FollowCountsLoader,
    private readonly follows: ViewerFollowsLoader,
  ) {}

  @ResolveField(() => Int, { description: 'How many people follow it; for guests, of those whom they see.' })
  async followerCount(@Parent() tag: TagEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.counts.load(context, tag.id)).followers;
  }

  @ResolveField(() => Boolean, { description: 'Whether you follow it.' })
  viewerFollows(@Parent() tag: TagEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.follows.load(context, tag.id);
  }
}
