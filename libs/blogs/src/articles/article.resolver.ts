import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Database, decodeId, parseId } from '#platform';
import type { ArticleHead } from './article.entity.js';
import {
  CreateArticleInput, CreateArticlePayload, DeleteArticleInput, DeleteArticlePayload, UpdateArticleInput, UpdateArticlePayload,
} from './article.inputs.js';
import { ArticleLoader } from './article.loader.js';
import { Article } from './article.type.js';
import { ArticlesRepository } from './articles.repository.js';
import { CreateArticleCommand } from './create-article.command.js';
import { DeleteArticleCommand } from './delete-article.command.js';
import { UpdateArticleCommand } from './update-article.command.js';

/** Writing and finding articles. publishArticle is in libs/ties, as it tells the stream. */
@Resolver()
export class ArticleResolver {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly loader: ArticleLoader,
    private readonly create: CreateArticleCommand,
    private readonly update: UpdateArticleCommand,
    private readonly erase: DeleteArticleCommand,
  ) {}

  @Query(() => Article, {
    nullable: true, description: 'An article by its slug, or by one that it had; its place where moderators hid or removed it; null where there is none or you may not read it.',
  })
  @Allow('read')
  async article(
    @Args('slug', { description: 'Its name in addresses, or its id.' }) slug: string, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<ArticleHead | null> {
    const id = parseId(slug);
    if (id?.type === 'article') return this.loader.load(context, id.uuid);
    return (await this.articles.bySlug(this.database, viewer, slug)) ?? (await this.articles.places(this.database, viewer, { slug }))[0] ?? null;
  }

  @Mutation(() => CreateArticlePayload, { description: 'Begin an article, as a draft that you alone see.' })
  @Allow('write')
  async createArticle(
    @Args('input') input: CreateArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<CreateArticlePayload> {
    const id = await this.create.run(viewer, {
      title: input.title,
      body: input.body,
      markdown: input.markdown,
      blogId: input.blogId == null ? undefined : decodeId('blog', input.blogId, 'blogId'),
      tags: input.tags ?? undefined,
      category: input.category ?? undefined,
      excerpt: input.excerpt ?? undefined,
      coverId: input.coverId == null ? undefined : decodeId('image', input.coverId, 'coverId'),
      idempotencyKey: input.idempotencyKey ?? undefined,
    });
    return this.asNow(context, id);
  }

  @Mutation(() => UpdateArticlePayload, { description: 'Save an article. CONFLICT where it was saved elsewhere since you began.' })
  @Allow('write')
  async updateArticle(
    @Args('input') input: UpdateArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<UpdateArticlePayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.update.run(viewer, {
      articleId,
      expectedRevisionId: decodeId('revision', input.expectedRevisionId, 'expectedRevisionId'),
      title: input.title ?? undefined,
      body: input.body,
      markdown: input.markdown,
      tags: input.tags ?? undefined,
      category: input.category,
      excerpt: input.excerpt,
      coverId: input.coverId == null ? input.coverId : decodeId('image', input.coverId, 'coverId'),
      slug: input.slug ?? undefined,
      typing: input.typing ?? false,
    });
    return this.asNow(context, articleId);
  }

  @Mutation(() => DeleteArticlePayload, { description: 'Delete your own article for good, with its revisions.' })
  @Allow('write')
  async deleteArticle(@Args('input') input: DeleteArticleInput, @CurrentViewer() viewer: Viewer): Promise<DeleteArticlePayload> {
    await this.erase.run(viewer, decodeId('article', input.articleId, 'articleId'));
    return { deletedId: input.articleId };
  }

  private async asNow(context: RequestContext, id: string): Promise<{ article: object }> {
    return { article: await this.loader.found(context, id) };
  }
}
