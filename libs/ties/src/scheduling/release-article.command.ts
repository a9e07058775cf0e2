import { Injectable } from '@nestjs/common';
import { Viewers } from '#access';
import { DueArticles } from '#blogs';
import { Database, UserError } from '#platform';
import { BringOutArticleCommand } from '../publishing/bring-out-article.command.js';
import { ScheduledNoticesRepository } from './scheduled-notices.repository.js';

/**
 * Publishes an article whose time has come, with its notice and in the name of who scheduled it, in one transaction: exactly once,
 * whatever is stopped in between. What they may not do any more, as when they have left, isn't done: it is a draft again, and says why.
 */
@Injectable()
export class ReleaseArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly due: DueArticles,
    private readonly notices: ScheduledNoticesRepository,
    private readonly bringOut: BringOutArticleCommand,
  ) {}

  async run(articleId: string): Promise<void> {
    try {
      await this.release(articleId);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await this.giveBack(articleId, error.code === 'NOT_FOUND' ? 'Who scheduled it can’t read its channel any more.' : error.message);
    }
  }

  private release(articleId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      if (!(await this.due.hold(sql, articleId))) return;
      const planned = await this.notices.take(sql, articleId);
      if (!planned) throw new UserError('CONFLICT', 'Nobody had said what the stream is to be told.');
      const viewer = await this.viewers.forPerson(sql, planned.scheduledById, ['read', 'write']);
      await this.bringOut.run(sql, viewer, articleId, planned.words ?? undefined, planned.quietly);
    });
  }

  private giveBack(articleId: string, why: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      // Meanwhile its author may have moved it.
      if (!(await this.due.hold(sql, articleId))) return;
      await this.due.giveBack(sql, articleId, why);
      await this.notices.take(sql, articleId);
    });
  }
}
