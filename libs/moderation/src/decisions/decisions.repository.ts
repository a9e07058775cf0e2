import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { sql as query, type Sql } from '#platform';
import { caseVisibleTo } from '../cases/case-visible-to.js';
import type { DecisionEntity, DecisionKind } from './decision.entity.js';

export type NewDecision = Pick<DecisionEntity, 'caseId' | 'kind' | 'reason' | 'moderatorId'>;

/** A decision by which something is hidden or removed. */
export interface StandingDecision {
  readonly kind: 'HIDE' | 'REMOVE';
  readonly reason: string;
}

@Injectable()
export class DecisionsRepository {
  /** @returns its UUID */
  async add(sql: Sql, decision: NewDecision): Promise<string> {
    const added = await sql.first<{ id: string }>(query`
      INSERT INTO decision (case_id, kind, reason, moderator_id) VALUES (${decision.caseId}, ${decision.kind}, ${decision.reason}, ${decision.moderatorId}) RETURNING id`);
    return (added as { id: string }).id;
  }

  /** What was decided last in a case. */
  async lastKind(sql: Sql, caseId: string): Promise<DecisionKind | undefined> {
    return (await sql.first<{ kind: DecisionKind }>(query`SELECT kind FROM decision WHERE case_id = ${caseId} ORDER BY id DESC LIMIT 1`))?.kind;
  }

  /** What keeps something hidden or removed: the newest such decision among its closed cases, each with what was decided last in it. */
  standing(sql: Sql, subjectId: string): Promise<StandingDecision | undefined> {
    return sql.first(query`
      SELECT last.kind, last.reason FROM moderation_case c CROSS JOIN LATERAL (
        SELECT d.id, d.kind, d.reason FROM decision d WHERE d.case_id = c.id ORDER BY d.id DESC LIMIT 1) AS last
      WHERE c.subject_id = ${subjectId} AND c.status = 'DECIDED' AND last.kind IN ('HIDE', 'REMOVE') ORDER BY last.id DESC LIMIT 1`);
  }

  /** The newest first. */
  ofCases(sql: Sql, viewer: Viewer, caseIds: readonly string[]): Promise<DecisionEntity[]> {
    return sql.query(query`
      SELECT d.* FROM decision d JOIN moderation_case c ON c.id = d.case_id
      WHERE c.id = ANY(${caseIds}::uuid[]) AND ${caseVisibleTo(viewer, 'c')} ORDER BY d.id DESC`);
  }
}
