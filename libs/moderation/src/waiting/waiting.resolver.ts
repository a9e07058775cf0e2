import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, Role, type Viewer } from '#access';
import { Database, decodeId, ForwardPageArgs, notFound, parsePage } from '#platform';
import { Post, PostConnection, PostConnections, type PostEntity, PostLoader } from '#stream';
import { mayRelease } from './may-release.js';
import { ReleasePostCommand } from './release-post.command.js';
import { ReleasePostInput, ReleasePostPayload } from './release-post.type.js';
import { WaitingPostsRepository } from './waiting-posts.repository.js';

/** Held posts, and letting them out. */
@Resolver(() => Post)
export class WaitingResolver {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingPostsRepository,
    private readonly connections: PostConnections,
    private readonly release: ReleasePostCommand,
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
    const post = await this.posts.load(context, id);
    if (!post) throw notFound('post', 'postId');
    return { post };
  }

  @ResolveField(() => Boolean, { description: 'Whether it is held and you may let it out.' })
  viewerCanRelease(@Parent() post: PostEntity, @CurrentViewer() viewer: Viewer): boolean {
    return post.restriction === 'HELD' && mayRelease(viewer, post);
  }
}
