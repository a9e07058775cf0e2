import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database } from '#platform';
import { ScheduledNoticesRepository } from '../scheduling/scheduled-notices.repository.js';
import { BringOutArticleCommand } from './bring-out-article.command.js';

/** Publishes an article now, with its notice, whatever was planned for it. */
@Injectable()
export class PublishArticleWithNoticeCommand {
  constructor(
    private readonly database: Database,
    private readonly bringOut: BringOutArticleCommand,
    private readonly planned: ScheduledNoticesRepository,
  ) {}

  /** @throws UserError as BringOutArticleCommand, whose arguments these are */
  run(viewer: Viewer, articleId: string, words: string | undefined, quietly: boolean): Promise<void> {
    return this.database.transaction(async (sql) => {
      await this.bringOut.run(sql, viewer, articleId, words, quietly);
      await this.planned.take(sql, articleId);
    });
  }
}
