import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound, Outbox, said, UserError } from '#platform';
import { articleUpdated } from '../articles/article.events.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import { PinPolicy } from './pin.policy.js';
import { MOST_PINS, PinsRepository } from './pins.repository.js';

/** Keeps an article on top of its blog, or no longer. It stays at its date as well. */
@Injectable()
export class PinArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly pins: PinsRepository,
    private readonly policy: PinPolicy,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN, CONFLICT where MOST_PINS are on top already */
  run(viewer: Viewer, articleId: string, pinned: boolean): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.articles.lock(sql, viewer, articleId);
      if (!article) throw notFound('article', 'articleId');
      if (!(await this.policy.mayPin(sql, viewer, article))) {
        throw new UserError('FORBIDDEN', 'Only its author and those who manage the blog’s channel keep a published article on top.', 'articleId');
      }
      if (article.sticky === pinned) return;
      if (pinned && (await this.pins.count(sql, article.blogId)) >= MOST_PINS) {
        throw new UserError('CONFLICT', said`${MOST_PINS} articles are on top of this blog already; take one down first.`, 'articleId');
      }
      await this.pins.set(sql, articleId, pinned);
      await this.outbox.add(sql, articleUpdated, { articleId, revisionId: article.revisionId });
    });
  }
}
