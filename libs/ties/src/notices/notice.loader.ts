import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { CardsRepository } from '../cards/cards.repository.js';

/** The UUID of the post that told of an article, by the article's; null where none did. */
@Injectable()
export class NoticeLoader extends ViewerLoader<string, string | null> {
  constructor(
    private readonly database: Database,
    private readonly cards: CardsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, articleIds: readonly string[]): Promise<(string | null)[]> {
    const rows = inOrder(articleIds, await this.cards.noticesOf(this.database, articleIds), (row) => row.articleId);
    return rows.map((row) => row?.postId ?? null);
  }
}
