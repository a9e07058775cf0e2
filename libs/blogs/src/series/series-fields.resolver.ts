import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { connectionOf, ForwardPageArgs, listOf, parsePage } from '#platform';
import type { ArticleHead } from '../articles/article.entity.js';
import { ArticleLoader } from '../articles/article.loader.js';
import { Article, ArticleConnection } from '../articles/article.type.js';
import type { BlogEntity } from '../blogs/blog.entity.js';
import { BlogLoader } from '../blogs/blog.loader.js';
import { Blog } from '../blogs/blog.type.js';
import type { SeriesEntity } from './series.entity.js';
import { BlogSeriesLoader, PlaceInSeriesLoader, SeriesArticlesLoader, SeriesLoader, SeriesTotalsLoader } from './series.loader.js';
import { Series } from './series.type.js';

/** As many as blogs have. */
const USUAL = 10;

@Resolver(() => Series)
export class SeriesFieldsResolver {
  constructor(
    private readonly blogs: BlogLoader,
    private readonly articlesOf: SeriesArticlesLoader,
    private readonly totals: SeriesTotalsLoader,
  ) {}

  @ResolveField(() => Blog, { description: 'The blog whose articles it holds.' })
  blog(@Parent() series: SeriesEntity, @Context() context: RequestContext): Promise<BlogEntity | null> {
    return this.blogs.load(context, series.blogId);
  }

  @ResolveField(() => ArticleConnection, { description: 'Its articles in their order: those that are out, what you write or comment on, and the places of those that moderators hid or removed.' })
  async articles(@Parent() series: SeriesEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return connectionOf(page, await this.articlesOf.page(context, series.id, page), (article) => ({ key: article.id, node: article }));
  }

  @ResolveField(() => Int, { description: 'How many of its articles are out, of those that you may read.' })
  async articleCount(@Parent() series: SeriesEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.totals.load(context, series.id))?.articleCount ?? 0;
  }

  @ResolveField(() => Int, { description: 'How long reading these takes, in minutes.' })
  async readingMinutes(@Parent() series: SeriesEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.totals.load(context, series.id))?.readingMinutes ?? 0;
  }
}

@Resolver(() => Blog)
export class BlogSeriesResolver {
  constructor(private readonly series: BlogSeriesLoader) {}

  @ResolveField(() => [Series], { name: 'series', complexity: listOf(USUAL), description: 'Its series, the newest 100.' })
  seriesOf(@Parent() blog: BlogEntity, @Context() context: RequestContext): Promise<SeriesEntity[]> {
    return this.series.load(context, blog.id);
  }
}

@Resolver(() => Article)
export class ArticleSeriesResolver {
  constructor(
    private readonly places: PlaceInSeriesLoader,
    private readonly bySeriesId: SeriesLoader,
    private readonly articles: ArticleLoader,
  ) {}

  @ResolveField(() => Series, { nullable: true, name: 'series', description: 'The series that it is in.' })
  async seriesOf(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<SeriesEntity | null> {
    const place = await this.places.load(context, article.id);
    return place && this.bySeriesId.load(context, place.seriesId);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Which part of its series it is, from 1, among those that are out and that you may read; null where it isn’t out.' })
  async partInSeries(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<number | null> {
    return (await this.places.load(context, article.id))?.part ?? null;
  }

  @ResolveField(() => Article, { nullable: true, description: 'The one before it in its series that is out.' })
  async previousInSeries(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<ArticleHead | null> {
    const id = (await this.places.load(context, article.id))?.previousId;
    return id ? this.articles.load(context, id) : null;
  }

  @ResolveField(() => Article, { nullable: true, description: 'The one after it in its series that is out.' })
  async nextInSeries(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<ArticleHead | null> {
    const id = (await this.places.load(context, article.id))?.nextId;
    return id ? this.articles.load(context, id) : null;
  }
}
