import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { articleHead } from '../articles/article-columns.js';
import type { ArticleHead } from '../articles/article.entity.js';
import { listableTo } from '../articles/article-visibility.js';
import { sql as query, type Sql } from '#platform';

/** How many articles a blog keeps on top. An import may have brought in more; then the newest are. */
export const MOST_PINS = 5;

/** Articles that are kept on top of their blog. */
@Injectable()
export class PinsRepository {
  /** Of each blog its newest MOST_PINS, newest first. */
  of(sql: Sql, viewer: Viewer, blogIds: readonly string[]): Promise<ArticleHead[]> {
    return sql.query(query`
      SELECT p.* FROM unnest(${blogIds}::uuid[]) AS wanted (blog_id) CROSS JOIN LATERAL (
        SELECT ${articleHead('a')} FROM article a WHERE a.blog_id = wanted.blog_id AND a.sticky AND a.deleted_at IS NULL AND ${listableTo(viewer, 'a')}
        ORDER BY a.stream_key DESC LIMIT ${MOST_PINS}) AS p
      ORDER BY p.stream_key DESC`);
  }

  /** How many a blog has, counted to MOST_PINS, whoever may read them; its blog is held until the transaction ends. */
  async count(sql: Sql, blogId: string): Promise<number> {
    await sql.execute(query`SELECT 1 FROM blog WHERE id = ${blogId} FOR NO KEY UPDATE`);
    const rows = await sql.query(query`SELECT 1 AS pinned FROM article a WHERE a.blog_id = ${blogId} AND a.sticky AND a.deleted_at IS NULL LIMIT ${MOST_PINS}`);
    return rows.length;
  }

  async set(sql: Sql, articleId: string, sticky: boolean): Promise<void> {
    await sql.execute(query`UPDATE article SET sticky = ${sticky}::boolean WHERE id = ${articleId}`);
  }
}
