import { Injectable } from '@nestjs/common';
import { assertMayRestrict, type ImposedRestriction, type Viewer } from '#access';
import { notFound, Outbox, type Sql, UserError } from '#platform';
import { ArticleDependents } from './article-dependents.js';
import type { ArticleEntity } from './article.entity.js';
import { articleUpdated } from './article.events.js';
import { ArticleWritesRepository } from './article-writes.repository.js';
import { ArticlesRepository } from './articles.repository.js';

/**
 * Holds, hides or removes an article that is out, or lets it be seen again, with all that follows: what higher ranks keep about it,
 * its notice in the stream among them. Runs in the caller's transaction, with the decision behind it.
 */
@Injectable()
export class RestrictArticleCommand {
  constructor(
    private readonly articles: ArticlesRepository,
    private readonly writes: ArticleWritesRepository,
    private readonly dependents: ArticleDependents,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Another restriction takes an earlier one's place.
   * @param viewer the hub itself, or a moderator, who must be able to read the article: what was removed, or is in a room of others, isn't for moderators
   * @throws UserError FORBIDDEN for who doesn't moderate; NOT_FOUND; CONFLICT for what its author hasn't published
   */
  async impose(sql: Sql, viewer: Viewer, articleId: string, restriction: ImposedRestriction): Promise<void> {
    await this.restrict(sql, await this.find(sql, viewer, articleId), restriction);
  }

  /** Gives an article back its place. Lifting none does nothing. @throws UserError as impose */
  async lift(sql: Sql, viewer: Viewer, articleId: string): Promise<void> {
    const article = await this.find(sql, viewer, articleId);
    if (article.restriction !== null) await this.restrict(sql, article, null);
  }

  private async restrict(sql: Sql, { id: articleId, revisionId }: ArticleEntity, restriction: ImposedRestriction | null): Promise<void> {
    await this.writes.restrict(sql, articleId, restriction);
    await this.dependents.follow(sql, [articleId]);
    await this.outbox.add(sql, articleUpdated, { articleId, revisionId });
  }

  private async find(sql: Sql, viewer: Viewer, articleId: string): Promise<ArticleEntity> {
    assertMayRestrict(viewer);
    const article = await this.articles.lock(sql, viewer, articleId);
    if (!article) throw notFound('article', 'articleId');
    if (article.publishedAt === null) throw new UserError('CONFLICT', 'Its author has not published this article.', 'articleId');
    return article;
  }
}
