import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { PublishArticleCommand } from '#blogs';
import { Database } from '#platform';
import { PublishNoticeCommand } from '../notices/publish-notice.command.js';

/** Publishes an article and tells the stream of it, in one transaction: both or neither. */
@Injectable()
export class PublishArticleWithNoticeCommand {
  constructor(
    private readonly database: Database,
    private readonly publish: PublishArticleCommand,
    private readonly notice: PublishNoticeCommand,
  ) {}

  /**
   * @param words the notice's; unset: the title
   * @param quietly no notice
   * @throws UserError as PublishArticleCommand and PublishNoticeCommand
   */
  run(viewer: Viewer, articleId: string, words: string | undefined, quietly: boolean): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.publish.run(sql, viewer, articleId);
      if (!quietly) await this.notice.run(sql, viewer, article, words);
    });
  }
}
