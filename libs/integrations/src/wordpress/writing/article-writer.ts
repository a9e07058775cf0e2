import { Injectable } from '@nestjs/common';
import { ArticleDetails, type ArticleEntity, articleImported, ArticleWritesRepository, derive } from '#blogs';
import { Outbox, type Sql } from '#platform';
import type { ArticleBody } from '#rich-text';
import type { ImportedThings } from '../../sources/imported-things.js';
import type { PlannedArticle } from '../plan/import-plan.js';
import type { ImportBlog } from './blog-writer.js';
import { nameLine } from './name-line.js';

const LONGEST_TITLE = 300;
const LONGEST_CATEGORY = 60;

/** Writes articles with their own dates. */
@Injectable()
export class ArticleWriter {
  constructor(
    private readonly details: ArticleDetails,
    private readonly writes: ArticleWritesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param made what is made of the plan here: the body with addresses of the hub, the slug, the author's UUID */
  async write(
    sql: Sql, planned: PlannedArticle, { blog, channel }: ImportBlog, { body, slug, authorId }: { body: ArticleBody; slug: string; authorId: string }, things: ImportedThings,
  ): Promise<ArticleEntity> {
    const { category, published, at } = planned;
    const article = await this.writes.insert(sql, {
      ...derive(body),
      slug,
      title: nameLine(planned.title, LONGEST_TITLE) || 'Untitled',
      ownExcerpt: planned.excerpt,
      categoryId: await this.details.category(sql, category === null ? null : nameLine(category.name, LONGEST_CATEGORY)),
      blogId: blog.id,
      channelId: channel.id,
      audienceId: channel.audienceId,
      authorId,
      sticky: planned.sticky,
      restriction: published ? null : 'DRAFT',
      publishedAt: published ? at : null,
    });
    await this.details.setTags(sql, article, planned.tags);
    await things.add(sql, planned.externalId, article.id, planned.digest);
    await this.outbox.add(sql, articleImported, { articleId: article.id, revisionId: article.revisionId });
    return article;
  }
}
