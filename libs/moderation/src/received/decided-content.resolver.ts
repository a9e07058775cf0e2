import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { DecidedContent } from './received-decision.type.js';

@Resolver(() => DecidedContent)
export class DecidedContentResolver {
  constructor(private readonly channels: ChannelLoader) {}

  @ResolveField(() => Channel, { nullable: true, description: 'Where; null where you don’t read that channel any more.' })
  channel(@Parent() { channelId }: DecidedContent, @Context() context: RequestContext): Promise<ChannelEntity | null> {
    return this.channels.load(context, channelId);
  }
}
