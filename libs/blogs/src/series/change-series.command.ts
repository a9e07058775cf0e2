import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound, Outbox, type Sql, UserError } from '#platform';
import { articleUpdated } from '../articles/article.events.js';
import { ArticlePolicy } from '../articles/article.policy.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import { SeriesPlace } from './series-place.js';
import { seriesWordsFrom } from './series-words.js';
import { SeriesWritesRepository } from './series-writes.repository.js';

/** What is unset stays as it is. */
export interface ChangeSeriesCall {
  readonly seriesId: string;
  readonly title?: string | undefined;
  readonly description?: string | null | undefined;
  /** UUIDs in the order wanted. Those that it holds and that aren't named come after them. */
  readonly articleIds?: readonly string[] | undefined;
  /** UUIDs of those that go out of it. */
  readonly removedArticleIds?: readonly string[] | undefined;
}

/** Renames a series, arranges it, or gives it up. */
@Injectable()
export class ChangeSeriesCommand {
  constructor(
    private readonly database: Database,
    private readonly place: SeriesPlace,
    private readonly writes: SeriesWritesRepository,
    private readonly articles: ArticlesRepository,
    private readonly policy: ArticlePolicy,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN (also for an article to take out that the viewer may not edit), BAD_USER_INPUT for one that isn't in it */
  update(viewer: Viewer, { seriesId, title, description, articleIds, removedArticleIds = [] }: ChangeSeriesCall): Promise<void> {
    return this.database.transaction(async (sql) => {
      const series = await this.place.find(sql, viewer, seriesId);
      await this.writes.update(sql, seriesId, seriesWordsFrom(title ?? series.title, description === undefined ? series.description : description));
      if (articleIds === undefined && removedArticleIds.length === 0) return;
      const before = await this.writes.holds(sql, seriesId);
      for (const id of new Set(removedArticleIds)) await this.takeOut(sql, viewer, before, id);
      const held = before.filter((id) => !removedArticleIds.includes(id));
      if (articleIds === undefined) return;
      if (articleIds.some((id) => !held.includes(id))) throw new UserError('BAD_USER_INPUT', 'Only articles that are in the series are arranged.', 'articleIds');
      await this.writes.arrange(sql, seriesId, [...new Set([...articleIds, ...held])]);
    });
  }

  private async takeOut(sql: Sql, viewer: Viewer, held: readonly string[], articleId: string): Promise<void> {
    const article = await this.articles.lock(sql, viewer, articleId);
    if (!article) throw notFound('article', 'removedArticleIds');
    if (!held.includes(articleId)) throw new UserError('BAD_USER_INPUT', 'Only articles that are in the series are taken out.', 'removedArticleIds');
    await this.policy.assertMayEdit(sql, viewer, article);
    await this.writes.takeOut(sql, articleId);
    await this.outbox.add(sql, articleUpdated, { articleId, revisionId: article.revisionId });
  }

  /** @throws UserError NOT_FOUND, FORBIDDEN */
  erase(viewer: Viewer, seriesId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      await this.place.find(sql, viewer, seriesId);
      await this.writes.erase(sql, seriesId);
    });
  }
}
