import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, Idempotency, notFound, Outbox, type Sql, UserError } from '#platform';
import { articleUpdated } from '../articles/article.events.js';
import { isUnpublished } from '../articles/article-stage.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import { passageOf, type WordsInText } from './draft-passage.js';
import { MAX_COMMENT } from './draft-comment.type.js';
import { DraftCommentsRepository } from './draft-comments.repository.js';

export interface CommentOnDraftCall {
  readonly articleId: string;
  readonly text: string;
  /** What it is about; unset: all of the article. */
  readonly passage?: WordsInText | undefined;
  /** UUID of the comment that it answers. */
  readonly replyToId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Says something of an article that isn't out yet. Whoever sees it then may. */
@Injectable()
export class CommentOnDraftCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly articles: ArticlesRepository,
    private readonly comments: DraftCommentsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError BAD_USER_INPUT, NOT_FOUND; CONFLICT for what is out, and for words that don't stand there. @returns UUID */
  run(viewer: Viewer, { idempotencyKey: key, ...input }: CommentOnDraftCall): Promise<string> {
    const authorId = personOf(viewer);
    if (input.passage && input.replyToId) throw new UserError('BAD_USER_INPUT', 'An answer is about what its comment is about; leave the passage out.', 'passage');
    const text = cleanText(input.text, { field: 'text', max: MAX_COMMENT, multiline: true });
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: authorId, operation: 'commentOnDraft', key, input }, async () => {
        const article = await this.articles.lock(sql, viewer, input.articleId);
        if (!article) throw notFound('article', 'articleId');
        if (!isUnpublished(article)) throw new UserError('CONFLICT', 'The article is published; answer in its discussion.', 'articleId');
        const passage = input.passage ? passageOf(article.body, input.passage) : null;
        const replyToId = input.replyToId === undefined ? null : await this.answered(sql, viewer, article.id, input.replyToId);
        const id = await this.comments.insert(sql, { articleId: article.id, authorId, text, replyToId, passage });
        if (replyToId !== null) await this.comments.resolve(sql, replyToId, false);
        await this.outbox.add(sql, articleUpdated, { articleId: article.id, revisionId: article.revisionId });
        return id;
      }));
  }

  /** @returns UUID of the comment at the top: answers stand below that, one after the other */
  private async answered(sql: Sql, viewer: Viewer, articleId: string, replyToId: string): Promise<string> {
    const [comment] = await this.comments.byIds(sql, viewer, [replyToId]);
    if (comment?.articleId !== articleId) throw notFound('comment', 'replyToId');
    return comment.replyToId ?? comment.id;
  }
}
