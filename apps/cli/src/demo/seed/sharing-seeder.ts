import { Injectable } from '@nestjs/common';
import { type Viewer, Viewers } from '#access';
import { CommentOnDraftCommand, ResolveDraftCommentCommand, ShareArticleCommand } from '#blogs';
import { Database } from '#platform';
import type { DemoArticle, DemoCompany } from '../company/demo-company.js';
import { idOf, type SeededIds } from './ids.js';

/** Who writes an article with its author, and what is said of it before it is out. */
@Injectable()
export class SharingSeeder {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly shareArticle: ShareArticleCommand,
    private readonly comment: CommentOnDraftCommand,
    private readonly resolve: ResolveDraftCommentCommand,
  ) {}

  async share(company: DemoCompany, people: SeededIds, articles: SeededIds): Promise<void> {
    for (const article of company.articles) await this.shareOne(article, people, idOf(articles, article.slug));
  }

  private async shareOne({ author, coAuthors = [], commenters = [], comments = [] }: DemoArticle, people: SeededIds, articleId: string): Promise<void> {
    const writer = await this.as(people, author);
    for (const handle of coAuthors) await this.shareArticle.run(writer, articleId, idOf(people, handle), 'CO_AUTHOR');
    for (const handle of commenters) await this.shareArticle.run(writer, articleId, idOf(people, handle), 'COMMENTER');
    for (const { by, text, on, answers = [], settled } of comments) {
      const id = await this.comment.run(await this.as(people, by), { articleId, text, passage: on === undefined ? undefined : { quote: on, from: 0 } });
      for (const answer of answers) await this.comment.run(await this.as(people, answer.by), { articleId, text: answer.text, replyToId: id });
      if (settled) await this.resolve.run(writer, id, true);
    }
  }

  private as(people: SeededIds, handle: string): Promise<Viewer> {
    return this.viewers.forPerson(this.database, idOf(people, handle));
  }
}
