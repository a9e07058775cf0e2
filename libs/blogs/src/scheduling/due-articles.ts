import { Injectable } from '@nestjs/common';
import { Outbox, type Sql } from '#platform';
import { articleUpdated } from '../articles/article.events.js';
import { SchedulesRepository } from './schedules.repository.js';

/** Articles whose time has come: for who releases them. */
@Injectable()
export class DueArticles {
  constructor(
    private readonly schedules: SchedulesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** UUIDs, the earliest first. */
  list(sql: Sql, limit: number): Promise<string[]> {
    return this.schedules.due(sql, limit);
  }

  /** Holds one that is still due; false where it isn't, or somebody else is at it. */
  hold(sql: Sql, articleId: string): Promise<boolean> {
    return this.schedules.hold(sql, articleId);
  }

  /** Makes one that can't come out a draft again. @param why for its authors */
  async giveBack(sql: Sql, articleId: string, why: string): Promise<void> {
    const { revisionId } = await this.schedules.unschedule(sql, articleId, why);
    await this.outbox.add(sql, articleUpdated, { articleId, revisionId });
  }
}
