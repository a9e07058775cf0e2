import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { CardsRepository } from '../cards/cards.repository.js';

/** How many posts cite an article where the same people read, by its UUID. */
@Injectable()
export class CitationCountLoader extends ViewerLoader<string, number> {
  constructor(
    private readonly database: Database,
    private readonly cards: CardsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, articleIds: readonly string[]): Promise<number[]> {
    const rows = inOrder(articleIds, await this.cards.citationCounts(this.database, articleIds), (row) => row.articleId);
    return rows.map((row) => row?.citations ?? 0);
  }
}
