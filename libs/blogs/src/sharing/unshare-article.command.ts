import { Injectable } from '@nestjs/common';
import { personOf, SharesRepository, type Viewer } from '#access';
import { Database, notFound, Outbox } from '#platform';
import { articleUpdated } from '../articles/article.events.js';
import { ArticlePolicy } from '../articles/article.policy.js';
import { ArticlesRepository } from '../articles/articles.repository.js';

/** Takes an article back from somebody. Whoever it is shared with may also leave by themselves. What they wrote in it stays. */
@Injectable()
export class UnshareArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly shares: SharesRepository,
    private readonly policy: ArticlePolicy,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN */
  run(viewer: Viewer, articleId: string, personId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.articles.lock(sql, viewer, articleId);
      if (!article) throw notFound('article', 'articleId');
      if (personOf(viewer) !== personId) await this.policy.assertOwns(sql, viewer, article, 'takes back');
      await this.shares.unshare(sql, articleId, personId);
      await this.outbox.add(sql, articleUpdated, { articleId, revisionId: article.revisionId });
    });
  }
}
