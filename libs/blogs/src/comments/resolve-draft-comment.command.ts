import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound, UserError } from '#platform';
import { ArticlePolicy } from '../articles/article.policy.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import { DraftCommentsRepository } from './draft-comments.repository.js';

/** Says that nothing is left to do about a comment, or that something is again: who said it, or who edits the article. */
@Injectable()
export class ResolveDraftCommentCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly comments: DraftCommentsRepository,
    private readonly policy: ArticlePolicy,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN; BAD_USER_INPUT for an answer */
  run(viewer: Viewer, commentId: string, resolved: boolean): Promise<void> {
    return this.database.transaction(async (sql) => {
      const [comment] = await this.comments.byIds(sql, viewer, [commentId]);
      const [article] = comment ? await this.articles.byIds(sql, viewer, [comment.articleId]) : [];
      if (!comment || !article) throw notFound('comment', 'commentId');
      if (comment.replyToId !== null) throw new UserError('BAD_USER_INPUT', 'This is an answer; settle the comment that it answers.', 'commentId');
      if (comment.authorId !== personOf(viewer)) await this.policy.assertMayEdit(sql, viewer, article);
      await this.comments.resolve(sql, commentId, resolved);
    });
  }
}
