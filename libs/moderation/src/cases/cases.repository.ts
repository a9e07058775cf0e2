import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query } from '#platform';
import type { CaseEntity, CaseStatus } from './case.entity.js';
import { caseVisibleTo } from './case-visible-to.js';

export interface CaseFilter {
  readonly status?: CaseStatus | undefined;
  /** Whether its authors ask to look again. */
  readonly appealed?: boolean | undefined;
}

/** Reads cases, as a moderator may. */
@Injectable()
export class CasesRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<CaseEntity[]> {
    return sql.query(query`SELECT c.* FROM moderation_case c WHERE c.id = ANY(${ids}::uuid[]) AND ${caseVisibleTo(viewer, 'c')}`);
  }

  /** A case to decide, locked. */
  lock(sql: Sql, viewer: Viewer, id: string): Promise<CaseEntity | undefined> {
    return sql.first(query`SELECT c.* FROM moderation_case c WHERE c.id = ${id} AND ${caseVisibleTo(viewer, 'c')} FOR UPDATE OF c`);
  }

  /** The newest first. */
  async list(sql: Sql, viewer: Viewer, { status, appealed }: CaseFilter, page: Page): Promise<Slice<CaseEntity>> {
    const beyond = beyondCursor(page, raw('c.id'), 'DESC');
    const inStatus = status === undefined ? raw('TRUE') : query`c.status = ${status}`;
    const waitsFor = appealed === undefined ? raw('TRUE') : query`(c.appealed_at IS NOT NULL) = ${appealed}`;
    const rows = await sql.query<CaseEntity>(query`
      SELECT c.* FROM moderation_case c WHERE ${inStatus} AND ${waitsFor} AND ${caseVisibleTo(viewer, 'c')} AND ${beyond}
      ORDER BY c.id ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  /** How many wait, because they were reported or because their authors ask to look again; counted to `most`. */
  async countOpen(sql: Sql, viewer: Viewer, most: number, appealed = false): Promise<number> {
    const which = appealed ? raw('c.appealed_at IS NOT NULL') : raw('TRUE');
    const row = await sql.first<{ count: number }>(query`
      SELECT count(*) AS count FROM (
        SELECT 1 FROM moderation_case c WHERE c.status = 'OPEN' AND ${which} AND ${caseVisibleTo(viewer, 'c')} LIMIT ${most}) AS waiting`);
    return row?.count ?? 0;
  }

  /** Earlier cases about the same things as these, the newest first. */
  earlier(sql: Sql, viewer: Viewer, caseIds: readonly string[]): Promise<(CaseEntity & { laterId: string })[]> {
    return sql.query(query`
      SELECT c.*, later.id AS later_id FROM moderation_case later JOIN moderation_case c ON c.subject_id = later.subject_id AND c.id < later.id
      WHERE later.id = ANY(${caseIds}::uuid[]) AND ${caseVisibleTo(viewer, 'c')} ORDER BY c.id DESC`);
  }
}
