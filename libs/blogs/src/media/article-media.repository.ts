import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { MediaEntity } from '#media';
import { sql as query, type Sql } from '#platform';
import { readableTo } from '../articles/article-visibility.js';

export interface MediaOfArticle extends MediaEntity {
  readonly articleId: string;
}

/** What articles show and link to. */
@Injectable()
export class ArticleMediaRepository {
  /** UUIDs of what an article holds, or held in an earlier revision. */
  async known(sql: Sql, articleId: string): Promise<string[]> {
    return (await sql.query<{ mediaId: string }>(query`SELECT media_id FROM article_media WHERE article_id = ${articleId}`)).map((row) => row.mediaId);
  }

  /** Says what an article holds now; what it held before stays with its earlier revisions. */
  async keep(sql: Sql, articleId: string, coverId: string | null, mediaIds: readonly string[]): Promise<void> {
    await sql.execute(query`UPDATE article SET cover_id = ${coverId}::uuid WHERE id = ${articleId} AND cover_id IS DISTINCT FROM ${coverId}::uuid`);
    await sql.execute(query`UPDATE article_media SET current = false WHERE article_id = ${articleId} AND current AND media_id <> ALL(${mediaIds}::uuid[])`);
    await sql.execute(query`
      INSERT INTO article_media (article_id, media_id, current) SELECT ${articleId}, id, true FROM unnest(${mediaIds}::uuid[]) id
      ON CONFLICT (article_id, media_id) DO UPDATE SET current = true WHERE NOT article_media.current`);
  }

  /** What those articles hold now that the viewer may read. */
  of(sql: Sql, viewer: Viewer, articleIds: readonly string[]): Promise<MediaOfArticle[]> {
    return sql.query(query`
      SELECT h.article_id, m.* FROM article_media h JOIN media m ON m.id = h.media_id JOIN article a ON a.id = h.article_id
      WHERE h.article_id = ANY(${articleIds}::uuid[]) AND h.current AND ${readableTo(viewer, 'a')} ORDER BY h.article_id, m.id`);
  }
}
