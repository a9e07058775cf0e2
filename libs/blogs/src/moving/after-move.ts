import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository, SharesRepository } from '#access';
import { Outbox, type Sql } from '#platform';
import { ArticleDependents } from '../articles/article-dependents.js';
import type { ArticleEntity } from '../articles/article.entity.js';
import { articleUpdated } from '../articles/article.events.js';
import { SeriesWritesRepository } from '../series/series-writes.repository.js';

/** What goes with an article that goes to another blog. */
@Injectable()
export class AfterMove {
  constructor(
    private readonly series: SeriesWritesRepository,
    private readonly dependents: ArticleDependents,
    private readonly grants: GrantsRepository,
    private readonly shares: SharesRepository,
    private readonly outbox: Outbox,
  ) {}

  async settle(sql: Sql, { id: articleId, authorId, revisionId }: ArticleEntity, audienceId: string): Promise<void> {
    await this.series.takeOut(sql, articleId);
    await this.dependents.follow(sql, [articleId]);
    if (audienceId !== COMPANY_AUDIENCE) {
      await this.grants.rememberAuthors(sql, audienceId, [authorId, ...(await this.shares.with(sql, [articleId], 'CO_AUTHOR'))]);
    }
    await this.outbox.add(sql, articleUpdated, { articleId, revisionId });
  }
}
