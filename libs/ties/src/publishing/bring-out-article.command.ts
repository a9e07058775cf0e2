import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { PublishArticleCommand } from '#blogs';
import { type Sql, UserError } from '#platform';
import { GrownArticlesRepository } from '../growth/grown-articles.repository.js';
import { PublishNoticeCommand } from '../notices/publish-notice.command.js';

/** Gives an article to its readers and tells the stream of it. Runs in the caller's transaction: both or neither. */
@Injectable()
export class BringOutArticleCommand {
  constructor(
    private readonly publish: PublishArticleCommand,
    private readonly notice: PublishNoticeCommand,
    private readonly grown: GrownArticlesRepository,
  ) {}

  /**
   * @param words the notice's; unset: the title
   * @param quietly no notice
   * @throws UserError as PublishArticleCommand and PublishNoticeCommand; FORBIDDEN where the thread it was grown from is read by others by now
   */
  async run(sql: Sql, viewer: Viewer, articleId: string, words: string | undefined, quietly: boolean): Promise<void> {
    const article = await this.publish.run(sql, viewer, articleId);
    if (!(await this.grown.staysAmongReaders(sql, articleId))) {
      throw new UserError('FORBIDDEN', 'Not all who would read the article may read the thread that it was grown from.', 'articleId');
    }
    if (!quietly) await this.notice.run(sql, viewer, article, words);
  }
}
