import { Injectable } from '@nestjs/common';
import { Outbox, OutsideFetcher, type Sql } from '#platform';
import { outsidePicturesIn } from '#rich-text';
import type { ArticleEntity } from '../articles/article.entity.js';
import { picturesWanted } from './outside-picture.events.js';

/** Has the pictures of other sites brought in that an article shows. */
@Injectable()
export class WantPictures {
  constructor(
    private readonly outside: OutsideFetcher,
    private readonly outbox: Outbox,
  ) {}

  /**
   * To be called wherever a text was saved, in that transaction.
   * @param personId who saved it, whose day they count for
   */
  async of(sql: Sql, { id, body }: Pick<ArticleEntity, 'id' | 'body'>, personId?: string): Promise<void> {
    if (this.outside.on && outsidePicturesIn(body).length > 0) await this.outbox.add(sql, picturesWanted, { articleId: id, personId });
  }
}
