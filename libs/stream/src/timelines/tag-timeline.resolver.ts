import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Database, PageArgs, parsePage } from '#platform';
import { Tag, type TagEntity } from '#tags';
import { PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { TimelinesRepository } from './timelines.repository.js';

@Resolver(() => Tag)
export class TagTimelineResolver {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
    private readonly connections: PostConnections,
  ) {}

  @ResolveField(() => PostConnection, { description: 'The posts that carry it, newest first.' })
  async timeline(
    @Parent() tag: TagEntity, @Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.timelines.ofTag(this.database, viewer, tag.id, page));
  }
}
