import { Injectable } from '@nestjs/common';
import { channelVisibleTo, type ShareRole, SharesRepository, type Viewer, viewersIn } from '#access';
import { PeopleRepository } from '#people';
import { Database, notFound, Outbox, said, type Sql, sql as query, UserError } from '#platform';
import type { ArticleEntity } from '../articles/article.entity.js';
import { articleShared } from '../articles/article.events.js';
import { ArticlePolicy } from '../articles/article.policy.js';
import { isUnpublished } from '../articles/article-stage.js';
import { ArticlesRepository } from '../articles/articles.repository.js';

/** With how many people an article is shared at most. */
export const MOST_SHARED: Readonly<Record<ShareRole, number>> = { CO_AUTHOR: 20, COMMENTER: 50 };

/** Lets somebody write an article too, or comment on it until it is out. Only who reads its channel: sharing opens no channel. */
@Injectable()
export class ShareArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly people: PeopleRepository,
    private readonly shares: SharesRepository,
    private readonly policy: ArticlePolicy,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN; BAD_USER_INPUT for who may not read the channel, its author, and one too many; CONFLICT for commenters on what is out */
  run(viewer: Viewer, articleId: string, personId: string, role: ShareRole): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.articles.lock(sql, viewer, articleId);
      if (!article) throw notFound('article', 'articleId');
      await this.policy.assertOwns(sql, viewer, article, 'shares');
      await this.add(sql, viewer, article, personId, role);
    });
  }

  /** As run, for whom the caller has found that they may have it; the article is locked by the caller's transaction. */
  async add(sql: Sql, viewer: Viewer, article: ArticleEntity, personId: string, role: ShareRole): Promise<void> {
    const [person] = await this.people.byIds(sql, viewer, [personId]);
    if (!person) throw notFound('person', 'personId');
    if (personId === article.authorId) throw new UserError('BAD_USER_INPUT', 'That is its author.', 'personId');
    if (role === 'COMMENTER' && !isUnpublished(article)) throw new UserError('CONFLICT', 'The article is published; its discussion is for comments.', 'articleId');
    await this.assertReads(sql, article, personId, person.displayName);
    const others = (await this.shares.with(sql, [article.id], role)).filter((id) => id !== personId);
    if (others.length >= MOST_SHARED[role]) throw new UserError('BAD_USER_INPUT', said`At most ${MOST_SHARED[role]} people.`, 'personId');
    await this.shares.share(sql, article.id, personId, role);
    await this.outbox.add(sql, articleShared, { articleId: article.id, revisionId: article.revisionId, personId });
  }

  private async assertReads(sql: Sql, article: ArticleEntity, personId: string, name: string): Promise<void> {
    const reads = await sql.first(query`
      SELECT 1 AS found FROM channel c, person p WHERE c.id = ${article.channelId} AND p.id = ${personId} AND p.left_at IS NULL AND ${channelVisibleTo(viewersIn('p.id'), 'c')}`);
    if (!reads) throw new UserError('BAD_USER_INPUT', said`${name} can’t read the channel of this article; let them in there first.`, 'personId');
  }
}
