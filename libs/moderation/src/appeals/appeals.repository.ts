import { Injectable } from '@nestjs/common';
import { type Viewer, worksOn, writersOf } from '#access';
import { sql as query, type Sql } from '#platform';
import type { CaseEntity } from '../cases/case.entity.js';
import { caseVisibleTo } from '../cases/case-visible-to.js';
import type { DecisionKind } from '../decisions/decision.entity.js';
import type { AppealEntity } from './appeal.entity.js';

/** An appeal with what was decided anew; null while it waits. */
export interface AppealRow extends Pick<AppealEntity, 'words' | 'createdAt' | 'personId'> {
  readonly caseId: string;
  readonly outcome: DecisionKind | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

@Injectable()
export class AppealsRepository {
  /** The case of a decision by which something of the viewer's was hidden or removed, locked. */
  lockCase(sql: Sql, viewer: Viewer, decisionId: string): Promise<CaseEntity | undefined> {
    return sql.first(query`
      SELECT c.* FROM decision d JOIN moderation_case c ON c.id = d.case_id CROSS JOIN LATERAL (SELECT c.subject_id AS id, c.author_id) AS subject
      WHERE d.id = ${decisionId} AND ${worksOn(viewer, 'subject')} FOR UPDATE OF c`);
  }

  async add(sql: Sql, appeal: Pick<AppealEntity, 'decisionId' | 'personId' | 'words'>): Promise<void> {
    await sql.execute(query`INSERT INTO appeal (decision_id, person_id, words) VALUES (${appeal.decisionId}, ${appeal.personId}, ${appeal.words})`);
  }

  /** That a decision answers what waits in its case. */
  async answer(sql: Sql, caseId: string, answerId: string): Promise<void> {
    await sql.execute(query`UPDATE appeal a SET answer_id = ${answerId} FROM decision d WHERE d.id = a.decision_id AND d.case_id = ${caseId} AND a.answer_id IS NULL`);
  }

  /** The newest first. */
  ofCases(sql: Sql, viewer: Viewer, caseIds: readonly string[]): Promise<AppealRow[]> {
    return sql.query(query`
      SELECT d.case_id, a.words, a.created_at, a.person_id, answer.kind AS outcome, answer.reason AS answer, answer.decided_at AS answered_at
      FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN moderation_case c ON c.id = d.case_id LEFT JOIN decision answer ON answer.id = a.answer_id
      WHERE c.id = ANY(${caseIds}::uuid[]) AND ${caseVisibleTo(viewer, 'c')} ORDER BY a.id DESC`);
  }

  /** Those of these cases that wait because of a decision of the viewer's own, and that another moderator could decide. */
  betterForAnother(sql: Sql, viewer: Viewer, caseIds: readonly string[]): Promise<{ id: string }[]> {
    const me = viewer.personId ?? null;
    return sql.query(query`
      SELECT c.id FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN moderation_case c ON c.id = d.case_id CROSS JOIN LATERAL (SELECT c.subject_id AS id, c.author_id) AS subject
      WHERE c.id = ANY(${caseIds}::uuid[]) AND ${caseVisibleTo(viewer, 'c')} AND a.answer_id IS NULL AND d.moderator_id = ${me} AND EXISTS (
        SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id
        WHERE g.role = 'MODERATOR' AND g.person_id <> ${me} AND p.left_at IS NULL AND g.person_id <> ALL(${writersOf('subject')}))`);
  }
}
