import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound, Outbox, UserError } from '#platform';
import { articleUpdated } from '../articles/article.events.js';
import { ArticlePolicy } from '../articles/article.policy.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import { SeriesPlace } from './series-place.js';
import { SeriesWritesRepository } from './series-writes.repository.js';

/** Puts an article at the end of a series of its blog, or takes it out of the one that it is in. */
@Injectable()
export class PutInSeriesCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly policy: ArticlePolicy,
    private readonly place: SeriesPlace,
    private readonly writes: SeriesWritesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param seriesId null: none. @throws UserError NOT_FOUND, FORBIDDEN; BAD_USER_INPUT for a series of another blog */
  run(viewer: Viewer, articleId: string, seriesId: string | null): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.articles.lock(sql, viewer, articleId);
      if (!article) throw notFound('article', 'articleId');
      await this.policy.assertMayEdit(sql, viewer, article);
      if (seriesId === null) {
        await this.writes.takeOut(sql, articleId);
      } else {
        const series = await this.place.find(sql, viewer, seriesId);
        if (series.blogId !== article.blogId) throw new UserError('BAD_USER_INPUT', 'The series is one of another blog.', 'seriesId');
        await this.writes.append(sql, seriesId, articleId);
      }
      await this.outbox.add(sql, articleUpdated, { articleId, revisionId: article.revisionId });
    });
  }
}
