import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { ArticleMediaRepository, type MediaOfArticle } from './article-media.repository.js';

/** Pictures and files of articles, by the article's UUID. */
@Injectable()
export class ArticleMediaLoader extends ViewerLoader<string, MediaOfArticle[]> {
  constructor(
    private readonly database: Database,
    private readonly media: ArticleMediaRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, articleIds: readonly string[]): Promise<MediaOfArticle[][]> {
    return groupedInOrder(articleIds, await this.media.of(this.database, viewer, articleIds), (media) => media.articleId);
  }
}
