import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, type RequestContext } from '#access';
import { Channel, type ChannelEntity, EVERYONE_CHANNEL } from '#channels';
import { PageArgs, parsePage } from '#platform';
import { PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { ChannelTimelineLoader } from './channel-timeline.loader.js';

@Resolver(() => Channel)
export class ChannelTimelineResolver {
  constructor(
    private readonly timelines: ChannelTimelineLoader,
    private readonly posts: PostConnections,
  ) {}

  @Query(() => PostConnection, { description: 'The channel EVERYONE alone, newest first, without replies.' })
  @Allow('read')
  everyoneTimeline(@Args() args: PageArgs, @Context() context: RequestContext): Promise<PostConnectionOf> {
    return this.read(EVERYONE_CHANNEL, args, context);
  }

  @ResolveField(() => PostConnection, { description: 'Its posts, newest first, without replies.' })
  timeline(@Parent() channel: ChannelEntity, @Args() args: PageArgs, @Context() context: RequestContext): Promise<PostConnectionOf> {
    return this.read(channel.id, args, context);
  }

  private async read(channelId: string, args: PageArgs, context: RequestContext): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.posts.of(context, page, await this.timelines.page(context, channelId, page));
  }
}
