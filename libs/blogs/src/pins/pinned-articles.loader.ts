import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import type { ArticleHead } from '../articles/article.entity.js';
import { PinsRepository } from './pins.repository.js';

/** The articles on top of blogs that the viewer may read, by the blog's UUID. */
@Injectable()
export class PinnedArticlesLoader extends ViewerLoader<string, ArticleHead[]> {
  constructor(
    private readonly database: Database,
    private readonly pins: PinsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, blogIds: readonly string[]): Promise<ArticleHead[][]> {
    return groupedInOrder(blogIds, await this.pins.of(this.database, viewer, blogIds), (article) => article.blogId);
  }
}
