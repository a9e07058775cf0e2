import { Injectable } from '@nestjs/common';
import { personOf, systemViewer, type Viewer } from '#access';
import { ArticlesRepository, ShareArticleCommand } from '#blogs';
import { Database, notFound } from '#platform';
import { CoAuthorOffersRepository } from './co-author-offers.repository.js';

/** Takes up an offer to write an article too, or turns it down. */
@Injectable()
export class AnswerCoAuthorOfferCommand {
  constructor(
    private readonly database: Database,
    private readonly offers: CoAuthorOffersRepository,
    private readonly articles: ArticlesRepository,
    private readonly share: ShareArticleCommand,
  ) {}

  /** @throws UserError NOT_FOUND where nothing was offered; BAD_USER_INPUT where it has as many co-authors as it may */
  run(viewer: Viewer, articleId: string, accept: boolean): Promise<void> {
    return this.database.transaction(async (sql) => {
      if (!(await this.offers.answer(sql, viewer, articleId))) throw notFound('offer', 'articleId');
      if (!accept) return;
      // The draft isn't readable to them yet: that is what they take up.
      const article = await this.articles.lock(sql, systemViewer, articleId);
      if (!article) throw notFound('offer', 'articleId');
      await this.share.add(sql, viewer, article, personOf(viewer), 'CO_AUTHOR');
    });
  }
}
