import { Injectable } from '@nestjs/common';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query } from '#platform';
import type { SubjectKind } from '../cases/subject.js';
import { SUBJECT_IS_THERE } from '../cases/subject-is-there.js';
import type { DecisionKind } from '../decisions/decision.entity.js';
import type { SnapshotContent } from '../snapshots/snapshot.entity.js';
import type { ReportEntity } from './report.entity.js';

/** A report as its reporter sees it. */
export interface OwnReportRow extends Pick<ReportEntity, 'id' | 'reason' | 'comment' | 'createdAt'> {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly authorId: string;
  readonly channelId: string;
  /** What was reported, as it was then; null once its author deleted it, and where it isn't known which version that was. */
  readonly content: Pick<SnapshotContent, 'title' | 'text' | 'createdAt'> | null;
  /** What was decided last; null while the case is open. */
  readonly outcome: DecisionKind | null;
  readonly decidedAt: Date | null;
  readonly isNew: boolean;
}

/** A report with what stands in its case: while its authors ask to look again, what they ask about; and that the same was decided anew is no news. */
const WITH_OUTCOME = query`
  report r JOIN moderation_case c ON c.id = r.case_id LEFT JOIN LATERAL (
    SELECT d.kind, d.decided_at FROM decision d WHERE d.case_id = c.id AND (c.status = 'DECIDED' OR c.appealed_at IS NOT NULL) AND NOT EXISTS (
      SELECT 1 FROM appeal a JOIN decision before ON before.id = a.decision_id WHERE a.answer_id = d.id AND before.kind = d.kind)
    ORDER BY d.id DESC LIMIT 1) AS last ON TRUE`;
const IS_NEW = raw('last.decided_at IS NOT NULL AND coalesce(r.outcome_seen_at < last.decided_at, TRUE)');

/** People's own reports and what became of them; every method wants to know whose. */
@Injectable()
export class OwnReportsRepository {
  /** The newest first. Who deletes what they wrote takes it from everybody but the moderators who decide about it. */
  async list(sql: Sql, personId: string, page: Page): Promise<Slice<OwnReportRow>> {
    const beyond = beyondCursor(page, raw('r.id'), 'DESC');
    return sliceOf(page, await sql.query<OwnReportRow>(query`
      SELECT r.id, r.reason, r.comment, r.created_at, c.subject_kind, c.subject_id, c.author_id, c.channel_id, last.kind AS outcome, last.decided_at, ${IS_NEW} AS is_new,
        CASE WHEN s.version IS NOT NULL AND ${SUBJECT_IS_THERE} THEN jsonb_build_object('title', s.content -> 'title', 'text', s.content -> 'text', 'createdAt', s.content -> 'createdAt') END AS content
      FROM ${WITH_OUTCOME} LEFT JOIN case_snapshot s ON s.case_id = c.id AND s.version = r.version WHERE r.reporter_id = ${personId} AND ${beyond}
      ORDER BY r.id ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`));
  }

  /** Of how many of a person's newest reports, at most `most`, they haven't seen the outcome; null where there are none at all. */
  async newOutcomes(sql: Sql, personId: string, most: number): Promise<number | null> {
    const row = await sql.first<{ all: number; fresh: number }>(query`
      SELECT count(*) AS all, count(*) FILTER (WHERE newest.is_new) AS fresh FROM (
        SELECT ${IS_NEW} AS is_new FROM ${WITH_OUTCOME} WHERE r.reporter_id = ${personId} ORDER BY r.id DESC LIMIT ${most}) AS newest`);
    return row && row.all > 0 ? row.fresh : null;
  }

  /** That a person has seen what was decided until then, to the millisecond. @returns how many outcomes were new to them */
  markSeen(sql: Sql, personId: string, until: Date): Promise<number> {
    return sql.execute(query`
      UPDATE report SET outcome_seen_at = now() WHERE id IN (
        SELECT r.id FROM ${WITH_OUTCOME} WHERE r.reporter_id = ${personId} AND ${IS_NEW} AND date_trunc('milliseconds', last.decided_at) <= ${until})`);
  }
}
