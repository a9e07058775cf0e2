import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { CitationCountsRepository } from './citation-counts.repository.js';

/** How many posts cite an article where the same people read, by its UUID. */
@Injectable()
export class CitationCountLoader extends ViewerLoader<string, number> {
  constructor(
    private readonly database: Database,
    private readonly counts: CitationCountsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, articleIds: readonly string[]): Promise<number[]> {
    const rows = inOrder(articleIds, await this.counts.of(this.database, articleIds), (row) => row.articleId);
    return rows.map((row) => row?.citations ?? 0);
  }
}
