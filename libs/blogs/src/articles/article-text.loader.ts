import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { type ArticleWithBody, type ArticleWithHtml, ArticlesRepository } from './articles.repository.js';

/** Bodies of articles by the article's UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class ArticleBodyLoader extends ViewerLoader<string, ArticleWithBody | null> {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(ArticleWithBody | null)[]> {
    return inOrder(ids, await this.articles.bodies(this.database, viewer, ids), ({ id }) => id);
  }
}

/** The HTML of articles, likewise. */
@Injectable()
export class ArticleHtmlLoader extends ViewerLoader<string, ArticleWithHtml | null> {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(ArticleWithHtml | null)[]> {
    return inOrder(ids, await this.articles.htmls(this.database, viewer, ids), ({ id }) => id);
  }
}
