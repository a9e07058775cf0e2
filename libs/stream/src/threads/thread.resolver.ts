import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { listOf, PageArgs, parsePage } from '#platform';
import type { PostEntity } from '../posts/post.entity.js';
import { Post, PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { AncestorsLoader } from './ancestors.loader.js';
import { AroundLoader } from './around.loader.js';
import { BelowLoader } from './below.loader.js';
import { DescendantsArgs, parseAround } from './descendants-args.js';
import { RepliesLoader } from './replies.loader.js';
import { ThreadLoader } from './thread.loader.js';

@Resolver(() => Post)
export class ThreadResolver {
  constructor(
    private readonly connections: PostConnections,
    private readonly repliesTo: RepliesLoader,
    private readonly threads: ThreadLoader,
    private readonly belowReplies: BelowLoader,
    private readonly above: AncestorsLoader,
    private readonly middles: AroundLoader,
  ) {}

  @ResolveField(() => PostConnection, { description: 'Its direct replies, oldest first.' })
  async replies(@Parent() post: PostEntity, @Args() args: PageArgs, @Context() context: RequestContext): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.repliesTo.page(context, post.id, page));
  }

  @ResolveField(() => PostConnection, { description: 'All replies below it, whatever their depth, oldest first; replyTo makes them a tree.' })
  async descendants(@Parent() post: PostEntity, @Args() args: DescendantsArgs, @Context() context: RequestContext): Promise<PostConnectionOf> {
    const whole = post.id === post.rootId;
    const around = parseAround(args);
    if (around) return this.connections.around(context, around.limit, await this.middles.page(context, { id: post.id, whole, ...around }));
    const page = parsePage(args);
    const replies = whole ? this.threads : this.belowReplies;
    return this.connections.of(context, page, await replies.page(context, post.id, page));
  }

  @ResolveField(() => [Post], { complexity: listOf(100), description: 'The posts above it, from the first of the thread down, at most 100; without those that may not be read any more.' })
  ancestors(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<PostEntity[]> | PostEntity[] {
    return post.replyToId ? this.above.load(context, post.id) : [];
  }
}
