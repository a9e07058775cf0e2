import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { ArticlesRepository } from './articles.repository.js';

/** UUIDs of an article's tags, in its author's order. */
@Injectable()
export class ArticleTagsLoader extends ViewerLoader<string, string[]> {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, articleIds: readonly string[]): Promise<string[][]> {
    const rows = groupedInOrder(articleIds, await this.articles.tagIds(this.database, articleIds), (row) => row.articleId);
    return rows.map((tags) => tags.map((row) => row.tagId));
  }
}
