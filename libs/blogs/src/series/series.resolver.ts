import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Database, decodeId, notFound } from '#platform';
import { ArticleLoader } from '../articles/article.loader.js';
import { ChangeSeriesCommand } from './change-series.command.js';
import { CreateSeriesCommand } from './create-series.command.js';
import { PutInSeriesCommand } from './put-in-series.command.js';
import type { SeriesEntity } from './series.entity.js';
import { CreateSeriesInput, DeleteSeriesInput, DeleteSeriesPayload, PutInSeriesInput, PutInSeriesPayload, SeriesPayload, UpdateSeriesInput } from './series.inputs.js';
import { SeriesLoader } from './series.loader.js';
import { SeriesRepository } from './series.repository.js';
import { Series } from './series.type.js';

@Resolver()
export class SeriesQueryResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: SeriesRepository,
  ) {}

  @Query(() => Series, { nullable: true, name: 'series', description: 'A series by its slug; null where there is none or you may not read its blog.' })
  @Allow('read')
  async bySlug(@Args('slug', { description: 'Its name in addresses.' }) slug: string, @CurrentViewer() viewer: Viewer): Promise<SeriesEntity | null> {
    return (await this.repository.bySlug(this.database, viewer, slug)) ?? null;
  }
}

@Resolver()
export class SeriesResolver {
  constructor(
    private readonly series: SeriesLoader,
    private readonly articles: ArticleLoader,
    private readonly create: CreateSeriesCommand,
    private readonly change: ChangeSeriesCommand,
    private readonly put: PutInSeriesCommand,
  ) {}

  @Mutation(() => SeriesPayload, { description: 'Begin a series in a blog that you write in.' })
  @Allow('write')
  async createSeries(@Args('input') input: CreateSeriesInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<SeriesPayload> {
    const blogId = input.blogId == null ? undefined : decodeId('blog', input.blogId, 'blogId');
    const { title, description } = input;
    return this.asNow(context, await this.create.run(viewer, { blogId, title, description, idempotencyKey: input.idempotencyKey ?? undefined }));
  }

  @Mutation(() => SeriesPayload, { description: 'Rename or arrange a series of a blog that you write in.' })
  @Allow('write')
  async updateSeries(@Args('input') input: UpdateSeriesInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<SeriesPayload> {
    const seriesId = decodeId('series', input.seriesId, 'seriesId');
    const articleIds = input.articleIds?.map((id) => decodeId('article', id, 'articleIds'));
    const removedArticleIds = input.removedArticleIds?.map((id) => decodeId('article', id, 'removedArticleIds'));
    await this.change.update(viewer, { seriesId, title: input.title ?? undefined, description: input.description, articleIds, removedArticleIds });
    return this.asNow(context, seriesId);
  }

  @Mutation(() => DeleteSeriesPayload, { description: 'Give up a series of a blog that you write in. Its articles stay.' })
  @Allow('write')
  async deleteSeries(@Args('input') input: DeleteSeriesInput, @CurrentViewer() viewer: Viewer): Promise<DeleteSeriesPayload> {
    await this.change.erase(viewer, decodeId('series', input.seriesId, 'seriesId'));
    return { deletedId: input.seriesId };
  }

  @Mutation(() => PutInSeriesPayload, { description: 'Put an article that you edit into a series of its blog, or take it out.' })
  @Allow('write')
  async putInSeries(@Args('input') input: PutInSeriesInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<PutInSeriesPayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.put.run(viewer, articleId, input.seriesId == null ? null : decodeId('series', input.seriesId, 'seriesId'));
    return { article: await this.articles.found(context, articleId) };
  }

  private async asNow(context: RequestContext, id: string): Promise<SeriesPayload> {
    const series = await this.series.load(context, id);
    if (!series) throw notFound('series');
    return { series };
  }
}
