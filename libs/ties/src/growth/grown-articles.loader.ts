import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { GrownArticlesRepository } from './grown-articles.repository.js';

/** UUIDs of the articles that were grown from a thread, by that of its first post. */
@Injectable()
export class GrownArticlesLoader extends ViewerLoader<string, string[]> {
  constructor(
    private readonly database: Database,
    private readonly grown: GrownArticlesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, rootIds: readonly string[]): Promise<string[][]> {
    const rows = groupedInOrder(rootIds, await this.grown.ofThreads(this.database, viewer, rootIds), (row) => row.underId);
    return rows.map((articles) => articles.map((row) => row.articleId));
  }
}
