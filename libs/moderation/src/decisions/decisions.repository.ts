import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { sql as query, type Sql } from '#platform';
import { caseVisibleTo } from '../cases/case-visible-to.js';
import type { DecisionEntity } from './decision.entity.js';

export type NewDecision = Pick<DecisionEntity, 'caseId' | 'kind' | 'reason' | 'moderatorId'>;

@Injectable()
export class DecisionsRepository {
  async add(sql: Sql, decision: NewDecision): Promise<void> {
    await sql.execute(query`
      INSERT INTO decision (case_id, kind, reason, moderator_id) VALUES (${decision.caseId}, ${decision.kind}, ${decision.reason}, ${decision.moderatorId})`);
  }

  /** The newest first. */
  ofCases(sql: Sql, viewer: Viewer, caseIds: readonly string[]): Promise<DecisionEntity[]> {
    return sql.query(query`
      SELECT d.* FROM decision d JOIN moderation_case c ON c.id = d.case_id
      WHERE c.id = ANY(${caseIds}::uuid[]) AND ${caseVisibleTo(viewer, 'c')} ORDER BY d.id DESC`);
  }
}
