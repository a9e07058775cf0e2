import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { PublishArticleCommand } from '#blogs';
import { Database, UserError } from '#platform';
import { GrownArticlesRepository } from '../growth/grown-articles.repository.js';
import { PublishNoticeCommand } from '../notices/publish-notice.command.js';
import { ScheduledNoticesRepository } from '../scheduling/scheduled-notices.repository.js';

/** Publishes an article and tells the stream of it, in one transaction: both or neither. */
@Injectable()
export class PublishArticleWithNoticeCommand {
  constructor(
    private readonly database: Database,
    private readonly publish: PublishArticleCommand,
    private readonly notice: PublishNoticeCommand,
    private readonly planned: ScheduledNoticesRepository,
    private readonly grown: GrownArticlesRepository,
  ) {}

  /**
   * @param words the notice's; unset: the title
   * @param quietly no notice
   * @throws UserError as PublishArticleCommand and PublishNoticeCommand; FORBIDDEN where the thread it was grown from is read by others by now
   */
  run(viewer: Viewer, articleId: string, words: string | undefined, quietly: boolean): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.publish.run(sql, viewer, articleId);
      await this.planned.take(sql, articleId);
      if (!(await this.grown.staysAmongReaders(sql, articleId))) {
        throw new UserError('FORBIDDEN', 'The thread that this was grown from is not read by all who would read the article.', 'articleId');
      }
      if (!quietly) await this.notice.run(sql, viewer, article, words);
    });
  }
}
