import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound, Outbox, type Sql, UserError } from '#platform';
import { articleUpdated } from './article.events.js';
import { ArticleDetails } from './article-details.js';
import type { ArticleEntity } from './article.entity.js';
import { ArticlePolicy } from './article.policy.js';
import { type DerivedBody, excerptFrom, titleFrom } from './article-text.js';
import type { GivenText } from './article-texts.js';
import { ArticleWritesRepository } from './article-writes.repository.js';
import { ArticlesRepository } from './articles.repository.js';

/** What is unset stays as it is; null empties. */
export interface ArticleChanges {
  readonly title?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly category?: string | null | undefined;
  readonly excerpt?: string | null | undefined;
  /** UUID of a picture of one's own. */
  readonly coverId?: string | null | undefined;
  readonly slug?: string | undefined;
  /** Saved by an editor meanwhile, not by the person. */
  readonly typing?: boolean;
}

export interface UpdateArticleCall extends ArticleChanges, GivenText {
  readonly articleId: string;
  /** UUID of the revision that the edit began from. */
  readonly expectedRevisionId: string;
}

/** Saves an article as a new revision. */
@Injectable()
export class UpdateArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly writes: ArticleWritesRepository,
    private readonly details: ArticleDetails,
    private readonly outbox: Outbox,
    private readonly policy: ArticlePolicy,
  ) {}

  /** @throws UserError CONFLICT where the article was saved since by somebody else; NOT_FOUND, FORBIDDEN, BAD_USER_INPUT */
  async run(viewer: Viewer, call: UpdateArticleCall): Promise<void> {
    const text = await this.details.text(call);
    return this.database.transaction(async (sql) => this.save(sql, viewer, await this.open(sql, viewer, call), call, text));
  }

  /** The article, held for a save in the caller's transaction. @throws UserError as run */
  async open(sql: Sql, viewer: Viewer, call: Pick<UpdateArticleCall, 'articleId' | 'expectedRevisionId'>): Promise<ArticleEntity> {
    const article = await this.articles.lock(sql, viewer, call.articleId);
    if (!article) throw notFound('article', 'articleId');
    await this.policy.assertMayEdit(sql, viewer, article);
    if (article.revisionId !== call.expectedRevisionId) {
      throw new UserError('CONFLICT', 'The article was saved elsewhere since you began; read it again, and put your changes into what it is now.', 'expectedRevisionId');
    }
    return article;
  }

  /** @param article as `open` gave it @param text unset: as it is @throws UserError BAD_USER_INPUT */
  async save(sql: Sql, viewer: Viewer, article: ArticleEntity, call: ArticleChanges, text: DerivedBody | undefined): Promise<void> {
    const saved = await this.writes.update(sql, article, {
      ...(text ?? textOf(article)),
      title: call.title === undefined ? article.title : titleFrom(call.title),
      ownExcerpt: call.excerpt === undefined ? article.ownExcerpt : excerptFrom(call.excerpt),
      categoryId: call.category === undefined ? article.categoryId : await this.details.category(sql, call.category),
    }, { editorId: personOf(viewer), typing: call.typing ?? false });
    await this.details.keepMedia(sql, viewer, saved, call.coverId === undefined ? article.coverId : call.coverId);
    if (call.slug !== undefined) await this.details.move(sql, viewer, article, call.slug);
    if (call.tags !== undefined) await this.details.setTags(sql, saved, call.tags);
    await this.outbox.add(sql, articleUpdated, { articleId: saved.id, revisionId: saved.revisionId });
  }
}

function textOf({ body, html, renderedBy, derivedExcerpt, readingMinutes }: ArticleEntity): DerivedBody {
  return { body, html, renderedBy, derivedExcerpt, readingMinutes };
}
