import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { sql as query, type Sql } from '#platform';
import { caseVisibleTo } from '../cases/case-visible-to.js';
import type { CaseSnapshotEntity } from './snapshot.entity.js';

@Injectable()
export class SnapshotsRepository {
  /** The newest first. */
  ofCases(sql: Sql, viewer: Viewer, caseIds: readonly string[]): Promise<CaseSnapshotEntity[]> {
    return sql.query(query`
      SELECT s.* FROM case_snapshot s JOIN moderation_case c ON c.id = s.case_id
      WHERE c.id = ANY(${caseIds}::uuid[]) AND ${caseVisibleTo(viewer, 'c')} ORDER BY s.taken_at DESC`);
  }
}
