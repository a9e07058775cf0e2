import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { raw, sql as query, type Sql } from '#platform';
import { caseVisibleTo } from '../cases/case-visible-to.js';
import type { ReportEntity } from './report.entity.js';

export type NewReport = Pick<ReportEntity, 'caseId' | 'reporterId' | 'reason' | 'comment' | 'version'>;

/** How many reports of a case a moderator reads at most; more say nothing new. */
const SHOWN = 100;

@Injectable()
export class ReportsRepository {
  /** @returns undefined where the person has reported it in this case already */
  async add(sql: Sql, report: NewReport): Promise<ReportEntity | undefined> {
    const added = await sql.first<ReportEntity>(query`
      INSERT INTO report (case_id, reporter_id, reason, comment, version)
      VALUES (${report.caseId}, ${report.reporterId}, ${report.reason}, ${report.comment}, ${report.version})
      ON CONFLICT (case_id, reporter_id) DO NOTHING RETURNING *`);
    if (added) await sql.execute(query`UPDATE moderation_case SET report_count = report_count + 1 WHERE id = ${report.caseId}`);
    return added;
  }

  /** Reports of these cases, the newest first, at most 100 of each. */
  ofCases(sql: Sql, viewer: Viewer, caseIds: readonly string[]): Promise<ReportEntity[]> {
    return sql.query(query`
      SELECT r.* FROM moderation_case c
      CROSS JOIN LATERAL (SELECT * FROM report WHERE case_id = c.id ORDER BY id DESC LIMIT ${raw(String(SHOWN))}) AS r
      WHERE c.id = ANY(${caseIds}::uuid[]) AND ${caseVisibleTo(viewer, 'c')} ORDER BY r.id DESC`);
  }

  /** Which of the subjects the person has reported in a case that is open. */
  reportedBy(sql: Sql, personId: string, subjectIds: readonly string[]): Promise<{ subjectId: string }[]> {
    return sql.query(query`
      SELECT c.subject_id FROM moderation_case c JOIN report r ON r.case_id = c.id
      WHERE c.subject_id = ANY(${subjectIds}::uuid[]) AND c.status = 'OPEN' AND r.reporter_id = ${personId}`);
  }
}
