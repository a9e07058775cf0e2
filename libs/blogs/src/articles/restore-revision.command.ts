import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound } from '#platform';
import { RevisionsRepository } from '../revisions/revisions.repository.js';
import { ArticleTexts } from './article-texts.js';
import { UpdateArticleCommand } from './update-article.command.js';

export interface RestoreRevisionCall {
  readonly articleId: string;
  readonly revisionId: string;
  /** UUID of the revision that the caller takes the article to be. */
  readonly expectedRevisionId: string;
}

/** Goes back to what an article was: one more save, with that title and text. */
@Injectable()
export class RestoreRevisionCommand {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsRepository,
    private readonly update: UpdateArticleCommand,
    private readonly texts: ArticleTexts,
  ) {}

  /** @throws UserError as UpdateArticleCommand; NOT_FOUND for a revision that isn't one of the article's */
  async run(viewer: Viewer, { articleId, revisionId, expectedRevisionId }: RestoreRevisionCall): Promise<void> {
    const [revision] = await this.revisions.byIds(this.database, viewer, [revisionId]);
    const text = revision?.articleId === articleId ? await this.texts.read({ body: revision.body }) : undefined;
    return this.database.transaction(async (sql) => {
      const article = await this.update.open(sql, viewer, { articleId, expectedRevisionId });
      if (!revision || !text) throw notFound('revision', 'revisionId');
      await this.update.save(sql, viewer, article, { title: revision.title }, text);
    });
  }
}
