import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { GrownArticlesRepository } from './grown-articles.repository.js';

/** The UUID of the first post of the thread that an article was grown from, by the article's; null where from none. */
@Injectable()
export class GrownFromLoader extends ViewerLoader<string, string | null> {
  constructor(
    private readonly database: Database,
    private readonly grown: GrownArticlesRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, articleIds: readonly string[]): Promise<(string | null)[]> {
    const rows = inOrder(articleIds, await this.grown.rootsOf(this.database, articleIds), (row) => row.articleId);
    return rows.map((row) => row?.rootId ?? null);
  }
}
