import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, Outbox, type Sql, UserError } from '#platform';
import { ArticlePolicy } from '../articles/article.policy.js';
import type { ArticleEntity } from '../articles/article.entity.js';
import { articleUpdated } from '../articles/article.events.js';
import { isUnpublished } from '../articles/article-stage.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import { BlogPolicy } from '../blogs/blog.policy.js';
import { BlogsRepository } from '../blogs/blogs.repository.js';
import { SchedulesRepository } from './schedules.repository.js';
import { timeZoneFrom } from './time-zone.js';

const YEAR = 366 * 24 * 60 * 60;

/** Sets when an article comes out by itself, moves that, or calls it off. Runs in the caller's transaction, with what the stream will be told. */
@Injectable()
export class ScheduleArticleCommand {
  constructor(
    private readonly articles: ArticlesRepository,
    private readonly schedules: SchedulesRepository,
    private readonly policy: ArticlePolicy,
    private readonly blogs: BlogsRepository,
    private readonly blogPolicy: BlogPolicy,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param timeZone in which its author thinks of that time, kept for showing it
   * @throws UserError BAD_USER_INPUT for a time that is past or over a year ahead; CONFLICT for what is out; NOT_FOUND, FORBIDDEN
   */
  async schedule(sql: Sql, viewer: Viewer, articleId: string, at: Date, timeZone: string): Promise<ArticleEntity> {
    const zone = timeZoneFrom(timeZone);
    const article = await this.own(sql, viewer, articleId);
    if (!isUnpublished(article)) throw new UserError('CONFLICT', 'The article is published already.', 'articleId');
    const [blog] = await this.blogs.byIds(sql, viewer, [article.blogId]);
    if (!blog) throw notFound('blog');
    await this.blogPolicy.assertMayWrite(sql, viewer, blog);
    const seconds = await this.schedules.secondsUntil(sql, at);
    if (!(seconds > 0)) throw new UserError('BAD_USER_INPUT', 'That time is past; give one to come.', 'at');
    if (seconds > YEAR) throw new UserError('BAD_USER_INPUT', 'That is more than a year ahead.', 'at');
    await this.schedules.schedule(sql, articleId, at, zone);
    await this.outbox.add(sql, articleUpdated, { articleId, revisionId: article.revisionId });
    return article;
  }

  /** @throws UserError CONFLICT for what isn't scheduled; NOT_FOUND, FORBIDDEN */
  async callOff(sql: Sql, viewer: Viewer, articleId: string): Promise<void> {
    const article = await this.own(sql, viewer, articleId);
    if (article.restriction !== 'SCHEDULED') throw new UserError('CONFLICT', 'The article isn’t scheduled.', 'articleId');
    await this.schedules.unschedule(sql, articleId, null);
    await this.outbox.add(sql, articleUpdated, { articleId, revisionId: article.revisionId });
  }

  private async own(sql: Sql, viewer: Viewer, articleId: string): Promise<ArticleEntity> {
    const article = await this.articles.lock(sql, viewer, articleId);
    if (!article) throw notFound('article', 'articleId');
    await this.policy.assertOwns(sql, viewer, article, 'schedules');
    return article;
  }
}
