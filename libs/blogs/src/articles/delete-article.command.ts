import { Injectable } from '@nestjs/common';
import { SharesRepository, type Viewer } from '#access';
import { Database, notFound, Outbox } from '#platform';
import { articleDeleted } from './article.events.js';
import { ArticlePolicy } from './article.policy.js';
import { ArticleWritesRepository } from './article-writes.repository.js';
import { ArticlesRepository } from './articles.repository.js';

/** Deletes an article for good, with its revisions. Its notice and what was said there stay in the stream, without the card. */
@Injectable()
export class DeleteArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly writes: ArticleWritesRepository,
    private readonly outbox: Outbox,
    private readonly policy: ArticlePolicy,
    private readonly shares: SharesRepository,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN */
  run(viewer: Viewer, articleId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.articles.lock(sql, viewer, articleId);
      if (!article) throw notFound('article', 'articleId');
      await this.policy.assertMayDelete(sql, viewer, article);
      await this.writes.erase(sql, articleId);
      await this.shares.forget(sql, articleId);
      await this.outbox.add(sql, articleDeleted, { articleId, revisionId: article.revisionId });
    });
  }
}
