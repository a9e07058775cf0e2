import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Channel, ChannelConnection, type ChannelEntity, ChannelFilter, selectionFrom } from '#channels';
import { connectionOf, Database, DateTime, ForwardPageArgs, parsePage } from '#platform';
import { ActiveChannelsRepository } from './active-channels.repository.js';
import { ChannelHeadLoader } from './channel-head.loader.js';

@Resolver(() => Channel)
export class ActiveChannelsResolver {
  constructor(
    private readonly database: Database,
    private readonly channels: ActiveChannelsRepository,
    private readonly heads: ChannelHeadLoader,
  ) {}

  @Query(() => ChannelConnection, { description: 'The channels you may read, those first in which somebody wrote last.' })
  @Allow('read')
  async activeChannels(
    @Args('filter', { type: () => ChannelFilter, nullable: true, description: 'Which channels; left out: all that you may see.' }) filter: ChannelFilter | null,
    @Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    const page = parsePage(args);
    return connectionOf(page, await this.channels.list(this.database, viewer, selectionFrom(filter), page), (channel) => ({ key: channel.head, node: channel }));
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When somebody wrote in it last; null where nobody has.' })
  lastActiveAt(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<Date | null> {
    return this.heads.load(context, channel.id);
  }
}
