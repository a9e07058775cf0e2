import { Injectable } from '@nestjs/common';
import { join, type Page, raw, type Slice, sliceOf, sql as query, type Sql, type SqlFragment } from '#platform';
import type { AuditEntryEntity } from '../audit-entry.entity.js';

/** Which entries; every given field narrows. */
export interface AuditSelection {
  /** UUID. */
  readonly actorId?: string | undefined;
  /** Whole actions, or how they begin, which ends in a dot. */
  readonly actions?: readonly string[] | undefined;
  /** UUID. */
  readonly subjectId?: string | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
}

/** Reads the record, the newest first. Whoever asks has been asked for their role. */
@Injectable()
export class AuditEntriesRepository {
  async list(sql: Sql, selection: AuditSelection, page: Page): Promise<Slice<AuditEntryEntity>> {
    return sliceOf(page, await this.before(sql, selection, page.cursor, page.limit + 1));
  }

  /** At most so many, older than the one of this UUID. */
  before(sql: Sql, { actorId, actions, subjectId, since, until }: AuditSelection, id: string | undefined, limit: number): Promise<AuditEntryEntity[]> {
    const conditions: SqlFragment[] = [raw('TRUE')];
    if (actorId) conditions.push(query`actor_id = ${actorId}`);
    if (actions) conditions.push(query`(${join(actions.map((action) => (action.endsWith('.') ? query`action LIKE ${`${action}%`}` : query`action = ${action}`)), ' OR ')})`);
    if (subjectId) conditions.push(query`subject_id = ${subjectId}`);
    if (since) conditions.push(query`at >= ${since}`);
    if (until) conditions.push(query`at < ${until}`);
    if (id) conditions.push(query`id < ${id}`);
    return sql.query(query`SELECT * FROM audit_entry WHERE ${join(conditions, ' AND ')} ORDER BY id DESC LIMIT ${limit}`);
  }
}
