import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { articleReadableTo } from '#blogs';
import { sql as query, type Sql } from '#platform';
import type { ScheduledNoticeEntity } from './scheduled-notice.entity.js';

@Injectable()
export class ScheduledNoticesRepository {
  /** Takes an earlier one's place. */
  async put(sql: Sql, notice: ScheduledNoticeEntity): Promise<void> {
    await sql.execute(query`
      INSERT INTO scheduled_notice (article_id, words, quietly, scheduled_by_id) VALUES (${notice.articleId}, ${notice.words}, ${notice.quietly}::boolean, ${notice.scheduledById})
      ON CONFLICT (article_id) DO UPDATE SET words = excluded.words, quietly = excluded.quietly, scheduled_by_id = excluded.scheduled_by_id`);
  }

  /** Takes it away, if there is one. */
  async take(sql: Sql, articleId: string): Promise<ScheduledNoticeEntity | undefined> {
    return sql.first(query`DELETE FROM scheduled_notice WHERE article_id = ${articleId} RETURNING *`);
  }

  /** Those of scheduled articles that the viewer reads. */
  of(sql: Sql, viewer: Viewer, articleIds: readonly string[]): Promise<ScheduledNoticeEntity[]> {
    return sql.query(query`
      SELECT n.* FROM scheduled_notice n JOIN article a ON a.id = n.article_id
      WHERE n.article_id = ANY(${articleIds}::uuid[]) AND a.restriction = 'SCHEDULED' AND ${articleReadableTo(viewer, 'a')}`);
  }
}
