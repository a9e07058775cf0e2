import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound } from '#platform';
import { RevisionsRepository } from '../revisions/revisions.repository.js';
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
  ) {}

  /** @throws UserError as UpdateArticleCommand; NOT_FOUND for a revision that isn't one of the article's */
  run(viewer: Viewer, { articleId, revisionId, expectedRevisionId }: RestoreRevisionCall): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.update.open(sql, viewer, { articleId, expectedRevisionId });
      const [revision] = await this.revisions.byIds(sql, viewer, [revisionId]);
      if (revision?.articleId !== articleId) throw notFound('revision', 'revisionId');
      await this.update.save(sql, viewer, article, { title: revision.title, body: revision.body });
    });
  }
}
