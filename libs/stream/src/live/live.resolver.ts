import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { ChannelsRepository } from '#channels';
import { Database, decodeId, notFound } from '#platform';
import { PostsRepository } from '../posts/posts.repository.js';
import { LiveChanges } from './live-changes.js';
import { HomeTimelineChange, ThreadChange } from './post-change.type.js';

const AFTER = { type: () => String, nullable: true, description: 'The last sequence seen; what came since is delivered first.' } as const;

@Resolver()
export class LiveResolver {
  constructor(
    private readonly database: Database,
    private readonly live: LiveChanges,
    private readonly posts: PostsRepository,
    private readonly channels: ChannelsRepository,
  ) {}

  @Subscription(() => HomeTimelineChange, { description: 'What changes in your Home, as it happens.', resolve: (change: unknown) => change })
  @Allow('read')
  homeTimelineChanged(
    @Args('after', AFTER) after: string | null, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<AsyncIterator<object>> {
    personOf(viewer);
    return this.live.of(context, { kind: 'HOME' }, after);
  }

  @Subscription(() => ThreadChange, { description: 'What changes in a thread, as it happens.', resolve: (change: unknown) => change })
  @Allow('read')
  async threadChanged(
    @Args('rootId', { type: () => ID, description: 'The first post of the thread.' }) rootId: string,
    @Args('after', AFTER) after: string | null, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<AsyncIterator<object>> {
    const id = decodeId('post', rootId, 'rootId');
    const [root] = await this.posts.byIds(this.database, viewer, [id]);
    if (!root) throw notFound('post', 'rootId');
    return this.live.of(context, { kind: 'THREAD', id: root.rootId }, after);
  }

  @Subscription(() => ThreadChange, { description: 'What changes in a channel, as it happens, without replies.', resolve: (change: unknown) => change })
  @Allow('read')
  async timelineChanged(
    @Args('channelId', { type: () => ID, description: 'The channel; EVERYONE is one.' }) channelId: string,
    @Args('after', AFTER) after: string | null, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<AsyncIterator<object>> {
    const id = decodeId('channel', channelId, 'channelId');
    const [channel] = await this.channels.byIds(this.database, viewer, [id]);
    if (!channel) throw notFound('channel', 'channelId');
    return this.live.of(context, { kind: 'CHANNEL', id }, after);
  }
}
