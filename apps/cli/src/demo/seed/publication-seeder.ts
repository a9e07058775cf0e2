import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { PublishArticleCommand } from '#blogs';
import { Database } from '#platform';
import { PublishNoticeCommand } from '#ties';

/** Publishes articles at their own time. */
@Injectable()
export class PublicationSeeder {
  constructor(
    private readonly database: Database,
    private readonly publish: PublishArticleCommand,
    private readonly notice: PublishNoticeCommand,
  ) {}

  async quietly(author: Viewer, articleId: string, at: Date): Promise<void> {
    await this.publish.run(this.database, author, articleId, at);
  }

  /** @returns UUID of the notice */
  async withNotice(author: Viewer, articleId: string, words: string, at: Date): Promise<string> {
    const article = await this.publish.run(this.database, author, articleId, at);
    return (await this.notice.run(this.database, author, article, words, at)).id;
  }
}
