import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, Role, type Viewer } from '#access';
import { Database, decodeId, ForwardPageArgs, notFound, parsePage } from '#platform';
import { Post, PostConnection, PostConnections, PostLoader } from '#stream';
import { RefusePostCommand } from './refuse-post.command.js';
import { RefusePostInput, RefusePostPayload } from './refuse-post.type.js';
import { ReleasePostCommand } from './release-post.command.js';
import { ReleasePostInput, ReleasePostPayload } from './release-post.type.js';
import { WaitingPostsRepository } from './waiting-posts.repository.js';

/** Held posts, letting them out, and refusing them. */
@Resolver(() => Post)
export class WaitingResolver {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingPostsRepository,
    private readonly connections: PostConnections,
    private readonly release: ReleasePostCommand,
    private readonly refuse: RefusePostCommand,
    private readonly posts: PostLoader,
  ) {}

  @Query(() => PostConnection, { description: 'Posts that are held and wait for a moderator, such as imported comments that nobody had approved; the longest-standing first. For moderators, what others wrote in channels that they read.' })
  @Allow('moderate', Role.MODERATOR)
  async waitingPosts(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.waiting.list(this.database, viewer, page));
  }

  @Mutation(() => ReleasePostPayload, { description: 'Let out a post that is held: who reads its channel reads it from then on, and it counts. CONFLICT where another moderator was faster.' })
  @Allow('moderate', Role.MODERATOR)
  async releasePost(@Args('input') input: ReleasePostInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ReleasePostPayload> {
    const id = decodeId('post', input.postId, 'postId');
    await this.release.run(viewer, id);
    return this.payload(context, id);
  }

  @Mutation(() => RefusePostPayload, { description: 'Refuse a post that is held: its author and moderators alone go on seeing it, with your reason. CONFLICT where another moderator was faster.' })
  @Allow('moderate', Role.MODERATOR)
  async refusePost(@Args('input') input: RefusePostInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<RefusePostPayload> {
    const id = decodeId('post', input.postId, 'postId');
    await this.refuse.run(viewer, id, input.reason);
    return this.payload(context, id);
  }

  private async payload(context: RequestContext, id: string): Promise<{ post: object }> {
    const post = await this.posts.load(context, id);
    if (!post) throw notFound('post', 'postId');
    return { post };
  }
}
