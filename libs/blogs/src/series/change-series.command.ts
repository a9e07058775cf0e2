import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, UserError } from '#platform';
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
}

/** Renames a series, arranges it, or gives it up. */
@Injectable()
export class ChangeSeriesCommand {
  constructor(
    private readonly database: Database,
    private readonly place: SeriesPlace,
    private readonly writes: SeriesWritesRepository,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT for an article that isn't in it */
  update(viewer: Viewer, { seriesId, title, description, articleIds }: ChangeSeriesCall): Promise<void> {
    return this.database.transaction(async (sql) => {
      const series = await this.place.find(sql, viewer, seriesId);
      await this.writes.update(sql, seriesId, seriesWordsFrom(title ?? series.title, description === undefined ? series.description : description));
      if (articleIds === undefined) return;
      const held = await this.writes.holds(sql, seriesId);
      if (articleIds.some((id) => !held.includes(id))) throw new UserError('BAD_USER_INPUT', 'Only articles that are in the series are arranged.', 'articleIds');
      await this.writes.arrange(sql, seriesId, [...new Set([...articleIds, ...held])]);
    });
  }

  /** @throws UserError NOT_FOUND, FORBIDDEN */
  erase(viewer: Viewer, seriesId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      await this.place.find(sql, viewer, seriesId);
      await this.writes.erase(sql, seriesId);
    });
  }
}
