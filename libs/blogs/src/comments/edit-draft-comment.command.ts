import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, notFound, Outbox, UserError } from '#platform';
import { articleUpdated } from '../articles/article.events.js';
import { isUnpublished } from '../articles/article-stage.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import { MAX_COMMENT } from './draft-comment.type.js';
import { DraftCommentsRepository } from './draft-comments.repository.js';

/** Gives a comment of one's own, or an answer, other words, for as long as the article isn't out. */
@Injectable()
export class EditDraftCommentCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly comments: DraftCommentsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT; CONFLICT for what is out */
  run(viewer: Viewer, commentId: string, words: string): Promise<void> {
    const text = cleanText(words, { field: 'text', max: MAX_COMMENT, multiline: true });
    return this.database.transaction(async (sql) => {
      const [comment] = await this.comments.byIds(sql, viewer, [commentId]);
      const article = comment && (await this.articles.lock(sql, viewer, comment.articleId));
      if (!comment || !article) throw notFound('comment', 'commentId');
      if (comment.authorId !== personOf(viewer)) throw new UserError('FORBIDDEN', 'Only who said it changes its words.', 'commentId');
      if (!isUnpublished(article)) throw new UserError('CONFLICT', 'The article is published; what was said before stays as it was.', 'commentId');
      await this.comments.reword(sql, commentId, text);
      await this.outbox.add(sql, articleUpdated, { articleId: article.id, revisionId: article.revisionId });
    });
  }
}
