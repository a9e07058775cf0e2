import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { PageArgs, parsePage } from '#platform';
import { Tag, type TagEntity } from '#tags';
import { PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { TagTimelineLoader } from './tag-timeline.loader.js';

@Resolver(() => Tag)
export class TagTimelineResolver {
  constructor(
    private readonly timelines: TagTimelineLoader,
    private readonly connections: PostConnections,
  ) {}

  @ResolveField(() => PostConnection, { description: 'The posts that carry it, newest first.' })
  async timeline(@Parent() tag: TagEntity, @Args() args: PageArgs, @Context() context: RequestContext): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.timelines.page(context, tag.id, page));
  }
}
