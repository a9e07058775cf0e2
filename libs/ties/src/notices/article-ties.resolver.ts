import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Article, type ArticleHead, isArticlePlace } from '#blogs';
import { connectionOf, ForwardPageArgs, PageArgs, parsePage } from '#platform';
import { Post, PostConnection, PostConnections, type PostEntity, PostLoader, ThreadLoader } from '#stream';
import { CitationCountLoader } from '../citations/citation-count.loader.js';
import { CitationsLoader } from '../citations/citations.loader.js';
import { NoticeLoader } from './notice.loader.js';

/** What the stream says of an article. */
@Resolver(() => Article)
export class ArticleTiesResolver {
  constructor(
    private readonly notices: NoticeLoader,
    private readonly postsById: PostLoader,
    private readonly threads: ThreadLoader,
    private readonly connections: PostConnections,
    private readonly carrying: CitationsLoader,
  ) {}

  @ResolveField(() => Post, { nullable: true, description: 'The post that told the stream of it; replies to it are its discussion. Its place where the article has left only its own.' })
  async notice(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<PostEntity | null> {
    const id = await this.notices.load(context, article.id);
    const post = id ? await this.postsById.load(context, id) : null;
    return post?.deletedAt && !(isArticlePlace(article) && post.restriction) ? null : post;
  }

  @ResolveField(() => PostConnection, { description: 'All replies to its notice, whatever their depth, oldest first.' })
  async discussion(@Parent() article: ArticleHead, @Args() args: PageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    const id = await this.notices.load(context, article.id);
    if (!id) return connectionOf(page, { items: [], more: false }, (item) => item);
    return this.connections.of(context, page, await this.threads.page(context, id, page));
  }

  @ResolveField(() => PostConnection, { description: 'The posts that carry it, newest first, without its notice and its discussion.' })
  async citations(@Parent() article: ArticleHead, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.carrying.page(context, article.id, page));
  }
}

@Resolver(() => Article)
export class ArticleTieCountsResolver {
  constructor(
    private readonly notices: NoticeLoader,
    private readonly posts: PostLoader,
    private readonly counts: CitationCountLoader,
  ) {}

  @ResolveField(() => Int, { description: 'How many replies its discussion has.' })
  async discussionCount(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<number> {
    const id = await this.notices.load(context, article.id);
    return id ? ((await this.posts.load(context, id))?.threadCount ?? 0) : 0;
  }

  @ResolveField(() => Int, { description: 'How many posts carry it where the same people read, without its notice and its discussion.' })
  citationCount(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<number> {
    return this.counts.load(context, article.id);
  }
}
