import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Article, type ArticleHead, ArticleLoader, CreateArticlePayload, isArticlePlace } from '#blogs';
import { decodeId, listOf, notFound } from '#platform';
import { Post, type PostEntity, PostLoader } from '#stream';
import { GrowArticleCommand } from './grow-article.command.js';
import { GrowArticleInput } from './grow-article.inputs.js';
import { SHOWN_ARTICLES } from './grown-articles.repository.js';
import { GrownArticlesLoader } from './grown-articles.loader.js';
import { GrownFromLoader } from './grown-from.loader.js';

@Resolver(() => Article)
export class ArticleGrowthResolver {
  constructor(
    private readonly grow: GrowArticleCommand,
    private readonly articles: ArticleLoader,
    private readonly roots: GrownFromLoader,
    private readonly posts: PostLoader,
  ) {}

  @ResolveField(() => Post, { nullable: true, description: 'The first post of the thread that it was grown from; null where from none, or you may not read that.' })
  async grownFrom(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<PostEntity | null> {
    const id = isArticlePlace(article) ? null : await this.roots.load(context, article.id);
    const root = id ? await this.posts.load(context, id) : null;
    return root?.deletedAt ? null : root;
  }

  @Mutation(() => CreateArticlePayload, {
    description: 'Make a draft of posts of a thread: each becomes a quotation that credits and links its author. Who wrote them is offered to write on with you.',
  })
  @Allow('write')
  async growArticleFromThread(@Args('input') input: GrowArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<CreateArticlePayload> {
    const id = await this.grow.run(viewer, {
      rootId: decodeId('post', input.rootId, 'rootId'),
      postIds: input.postIds.map((postId) => decodeId('post', postId, 'postIds')),
      title: input.title,
      blogId: input.blogId == null ? undefined : decodeId('blog', input.blogId, 'blogId'),
      idempotencyKey: input.idempotencyKey ?? undefined,
    });
    const article = await this.articles.load(context, id);
    if (!article) throw notFound('article');
    return { article };
  }
}

@Resolver(() => Post)
export class ThreadGrowthResolver {
  constructor(
    private readonly grown: GrownArticlesLoader,
    private readonly articles: ArticleLoader,
  ) {}

  @ResolveField(() => [Article], { complexity: listOf(SHOWN_ARTICLES), description: 'Of a thread’s first post: the newest articles that were grown from the thread, at most 20; of others none.' })
  async grownArticles(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<ArticleHead[]> {
    if (post.rootId !== post.id || post.deletedAt) return [];
    const ids = await this.grown.load(context, post.id);
    const articles = await Promise.all(ids.map((id) => this.articles.load(context, id)));
    return articles.filter((article) => article !== null);
  }
}
