import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Channel, type ChannelEntity } from '#channels';
import { ViewerFollowsLoader } from './viewer-follows.loader.js';

@Resolver(() => Channel)
export class ChannelFollowFieldsResolver {
  constructor(private readonly follows: ViewerFollowsLoader) {}

  @ResolveField(() => Boolean, { description: 'Whether you follow it without being a member; members have it in their Home anyway.' })
  viewerFollows(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.follows.load(context, channel.id);
  }
}
