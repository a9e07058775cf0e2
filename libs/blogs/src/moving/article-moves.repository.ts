import { Injectable } from '@nestjs/common';
import { channelVisibleTo, viewersIn } from '#access';
import { sql as query, type Sql } from '#platform';
import type { BlogEntity } from '../blogs/blog.entity.js';

/** Takes articles from one blog to another. */
@Injectable()
export class ArticleMovesRepository {
  async place(sql: Sql, articleId: string, { id, channelId }: BlogEntity, audienceId: string): Promise<void> {
    await sql.execute(query`UPDATE article SET blog_id = ${id}, channel_id = ${channelId}, audience_id = ${audienceId} WHERE id = ${articleId}`);
  }

  /** The name of somebody who writes an article, looks after it or has it to comment on, and can't read a channel; undefined where all can. */
  async leftOut(sql: Sql, articleId: string, channelId: string): Promise<string | undefined> {
    const row = await sql.first<{ displayName: string }>(query`
      SELECT p.display_name FROM (
        SELECT author_id AS id FROM article WHERE id = ${articleId} UNION SELECT person_id FROM content_keeper WHERE content_id = ${articleId}
        UNION SELECT person_id FROM content_share WHERE content_id = ${articleId}) AS involved
      JOIN person p ON p.id = involved.id JOIN channel c ON c.id = ${channelId}
      WHERE p.left_at IS NULL AND NOT ${channelVisibleTo(viewersIn('p.id'), 'c')} ORDER BY p.id LIMIT 1`);
    return row?.displayName;
  }
}
