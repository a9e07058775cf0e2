import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Database, listOf, PageArgs, parsePage } from '#platform';
import type { PostEntity } from '../posts/post.entity.js';
import { Post, PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { TimelinesRepository } from '../timelines/timelines.repository.js';
import { RepliesLoader } from './replies.loader.js';
import { ThreadLoader } from './thread.loader.js';

@Resolver(() => Post)
export class ThreadResolver {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
    private readonly connections: PostConnections,
    private readonly repliesTo: RepliesLoader,
    private readonly threads: ThreadLoader,
    private readonly rows: PostsRepository,
  ) {}

  @ResolveField(() => PostConnection, { description: 'Its direct replies, oldest first.' })
  async replies(@Parent() post: PostEntity, @Args() args: PageArgs, @Context() context: RequestContext): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.repliesTo.page(context, post.id, page));
  }

  @ResolveField(() => PostConnection, { description: 'All replies below it, whatever their depth, oldest first; replyTo makes them a tree.' })
  async descendants(
    @Parent() post: PostEntity, @Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<PostConnectionOf> {
    const page = parsePage(args);
    const isRoot = post.id === post.rootId;
    const slice = isRoot ? await this.threads.page(context, post.id, page) : await this.timelines.below(this.database, viewer, post.id, page);
    return this.connections.of(context, page, slice);
  }

  @ResolveField(() => [Post], { complexity: listOf(50), description: 'The posts above it, from the first of the thread down, at most 100; without those that may not be read any more.' })
  ancestors(@Parent() post: PostEntity, @CurrentViewer() viewer: Viewer): Promise<PostEntity[]> | PostEntity[] {
    return post.replyToId ? this.rows.above(this.database, viewer, post.id) : [];
  }
}
