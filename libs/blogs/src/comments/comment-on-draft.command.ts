import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, Idempotency, notFound, Outbox, UserError } from '#platform';
import { articleUpdated } from '../articles/article.events.js';
import { isUnpublished } from '../articles/article-stage.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import { DraftCommentsRepository } from './draft-comments.repository.js';

export interface CommentOnDraftCall {
  readonly articleId: string;
  readonly text: string;
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

  /** @throws UserError BAD_USER_INPUT, NOT_FOUND; CONFLICT for what is out. @returns UUID */
  run(viewer: Viewer, { idempotencyKey: key, ...input }: CommentOnDraftCall): Promise<string> {
    const authorId = personOf(viewer);
    const text = cleanText(input.text, { field: 'text', max: 2_000, multiline: true });
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: authorId, operation: 'commentOnDraft', key, input }, async () => {
        const article = await this.articles.lock(sql, viewer, input.articleId);
        if (!article) throw notFound('article', 'articleId');
        if (!isUnpublished(article)) throw new UserError('CONFLICT', 'The article is published; answer in its discussion.', 'articleId');
        const id = await this.comments.insert(sql, article.id, authorId, text);
        await this.outbox.add(sql, articleUpdated, { articleId: article.id, revisionId: article.revisionId });
        return id;
      }));
  }
}
