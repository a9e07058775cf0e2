import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, Outbox, type Sql, UserError } from '#platform';
import { BlogPolicy } from '../blogs/blog.policy.js';
import { BlogsRepository } from '../blogs/blogs.repository.js';
import { isUnpublished } from './article-stage.js';
import { articlePublished } from './article.events.js';
import type { ArticleEntity } from './article.entity.js';
import { ArticlePolicy } from './article.policy.js';
import { ArticleWritesRepository } from './article-writes.repository.js';
import { ArticlesRepository } from './articles.repository.js';

/** Gives a draft to its readers, or a scheduled article before its time. Runs in the caller's transaction, so that its notice is there at once. */
@Injectable()
export class PublishArticleCommand {
  constructor(
    private readonly articles: ArticlesRepository,
    private readonly writes: ArticleWritesRepository,
    private readonly blogs: BlogsRepository,
    private readonly policy: BlogPolicy,
    private readonly outbox: Outbox,
    private readonly articlePolicy: ArticlePolicy,
  ) {}

  /**
   * @param publishedAt for imports: when it came out
   * @throws UserError CONFLICT where it is published already; NOT_FOUND, FORBIDDEN
   */
  async run(sql: Sql, viewer: Viewer, articleId: string, publishedAt?: Date): Promise<ArticleEntity> {
    const article = await this.articles.lock(sql, viewer, articleId);
    if (!article) throw notFound('article', 'articleId');
    await this.articlePolicy.assertOwns(sql, viewer, article, 'publishes');
    if (!isUnpublished(article)) throw new UserError('CONFLICT', 'The article is published already.', 'articleId');
    const [blog] = await this.blogs.byIds(sql, viewer, [article.blogId]);
    if (!blog) throw notFound('blog');
    await this.policy.assertMayWrite(sql, viewer, blog);
    const published = await this.writes.publish(sql, articleId, publishedAt ?? null);
    await this.outbox.add(sql, articlePublished, { articleId, revisionId: published.revisionId });
    return published;
  }
}
