import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Database, PageArgs, parsePage } from '#platform';
import type { PostEntity } from '../posts/post.entity.js';
import { Post, PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { TimelinesRepository } from '../timelines/timelines.repository.js';

@Resolver(() => Post)
export class ThreadResolver {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
    private readonly connections: PostConnections,
  ) {}

  @ResolveField(() => PostConnection, { description: 'Its direct replies, oldest first.' })
  async replies(
    @Parent() post: PostEntity, @Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.timelines.repliesTo(this.database, viewer, post.id, page));
  }

  @ResolveField(() => PostConnection, { description: 'All replies of the thread it belongs to, whatever their depth, oldest first; replyTo makes them a tree.' })
  async thread(
    @Parent() post: PostEntity, @Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.timelines.ofThread(this.database, viewer, post.rootId, page));
  }
}
