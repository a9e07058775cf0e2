import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder, inOrder, type Page } from '#platform';
import type { ArticleHead } from '../articles/article.entity.js';
import type { SeriesEntity } from './series.entity.js';
import { type PlaceInSeries, SeriesRepository, type SeriesTotals } from './series.repository.js';

/** Series by UUID, as the viewer may know of them; null for the rest. */
@Injectable()
export class SeriesLoader extends ViewerLoader<string, SeriesEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly series: SeriesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(SeriesEntity | null)[]> {
    return inOrder(ids, await this.series.byIds(this.database, viewer, ids), (series) => series.id);
  }
}

/** A blog's series, by the blog's UUID. */
@Injectable()
export class BlogSeriesLoader extends ViewerLoader<string, SeriesEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly series: SeriesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, blogIds: readonly string[]): Promise<SeriesEntity[][]> {
    return groupedInOrder(blogIds, await this.series.ofBlogs(this.database, viewer, blogIds), (series) => series.blogId);
  }
}

/** The articles of a series, by its UUID. */
@Injectable()
export class SeriesArticlesLoader extends PageLoader<ArticleHead> {
  constructor(
    private readonly database: Database,
    private readonly series: SeriesRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, seriesIds: readonly string[], page: Page): Promise<Under<ArticleHead>[]> {
    return this.series.articles(this.database, viewer, seriesIds, page);
  }
}

/** Where an article stands in its series, by the article's UUID; null where it is in none. */
@Injectable()
export class PlaceInSeriesLoader extends ViewerLoader<string, PlaceInSeries | null> {
  constructor(
    private readonly database: Database,
    private readonly series: SeriesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, articleIds: readonly string[]): Promise<(PlaceInSeries | null)[]> {
    return inOrder(articleIds, await this.series.places(this.database, viewer, articleIds), (row) => row.articleId);
  }
}

/** How much of a series there is to read, by its UUID. */
@Injectable()
export class SeriesTotalsLoader extends ViewerLoader<string, SeriesTotals | null> {
  constructor(
    private readonly database: Database,
    private readonly series: SeriesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, seriesIds: readonly string[]): Promise<(SeriesTotals | null)[]> {
    return inOrder(seriesIds, await this.series.totals(this.database, viewer, seriesIds), (row) => row.seriesId);
  }
}
