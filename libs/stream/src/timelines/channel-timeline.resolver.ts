import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Channel, type ChannelEntity, EVERYONE_CHANNEL } from '#channels';
import { Database, PageArgs, parsePage } from '#platform';
import { PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { TimelinesRepository } from './timelines.repository.js';

@Resolver(() => Channel)
export class ChannelTimelineResolver {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
    private readonly posts: PostConnections,
  ) {}

  @Query(() => PostConnection, { description: 'The channel EVERYONE alone, newest first, without replies.' })
  @Allow('read')
  everyoneTimeline(@Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<PostConnectionOf> {
    return this.read(EVERYONE_CHANNEL, args, viewer, context);
  }

  @ResolveField(() => PostConnection, { description: 'Its posts, newest first, without replies.' })
  timeline(
    @Parent() channel: ChannelEntity, @Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<PostConnectionOf> {
    return this.read(channel.id, args, viewer, context);
  }

  private async read(channelId: string, args: PageArgs, viewer: Viewer, context: RequestContext): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.posts.of(context, page, await this.timelines.ofChannel(this.database, viewer, channelId, page));
  }
}
