import { Injectable } from '@nestjs/common';
import { type Viewer, visibleTo, worksOn } from '#access';
import { sql as query, type Sql } from '#platform';
import type { RevisionEntity } from './revision.entity.js';

/** Reads what articles were. What they said before is for those who write them; the revision that an article is now, for all who read it. */
@Injectable()
export class RevisionsRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<RevisionEntity[]> {
    return sql.query(query`
      SELECT r.* FROM revision r JOIN article a ON a.id = r.article_id
      WHERE r.id = ANY(${ids}::uuid[]) AND a.deleted_at IS NULL AND ${visibleTo(viewer, 'a')} AND (r.id = a.revision_id OR ${worksOn(viewer, 'a')})`);
  }

  /** Newest first. */
  ofArticles(sql: Sql, viewer: Viewer, articleIds: readonly string[]): Promise<RevisionEntity[]> {
    return sql.query(query`
      SELECT r.* FROM revision r JOIN article a ON a.id = r.article_id
      WHERE a.id = ANY(${articleIds}::uuid[]) AND a.deleted_at IS NULL AND ${visibleTo(viewer, 'a')} AND (r.id = a.revision_id OR ${worksOn(viewer, 'a')})
      ORDER BY r.number DESC`);
  }
}
