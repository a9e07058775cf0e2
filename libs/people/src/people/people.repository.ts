import { Injectable } from '@nestjs/common';
import { personVisibleTo, readsCompany, type Under, type Viewer } from '#access';
import { join, type Page, raw, type Slice, sliceOf, sql as query, type Sql, type SqlFragment } from '#platform';
import type { PersonEntity } from './person.entity.js';

export interface PeopleSelection {
  readonly departmentId?: string;
  /** The beginning of a name, of one of its words, or of a handle. */
  readonly query?: string;
  readonly former?: boolean;
}

/** Whose people: a manager's reports or a department's own. */
export type PeopleUnder = 'manager' | 'department';

/** Reads people, as a viewer may see them. Lists are ordered by when people came, as their ids are. */
@Injectable()
export class PeopleRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<PersonEntity[]> {
    return sql.query(query`SELECT p.* FROM person p WHERE p.id = ANY(${ids}::uuid[]) AND ${personVisibleTo(viewer, 'p')}`);
  }

  byHandle(sql: Sql, viewer: Viewer, handle: string): Promise<PersonEntity | undefined> {
    return sql.first(query`SELECT p.* FROM person p WHERE p.handle = ${handle.toLowerCase()} AND ${personVisibleTo(viewer, 'p')}`);
  }

  /** The people behind handles, for mentions; unknown handles are left out. */
  byHandles(sql: Sql, viewer: Viewer, handles: readonly string[]): Promise<Pick<PersonEntity, 'id' | 'handle'>[]> {
    return sql.query(query`
      SELECT p.id, p.handle FROM person p WHERE p.handle = ANY(${handles.map((handle) => handle.toLowerCase())}::text[]) AND ${personVisibleTo(viewer, 'p')}`);
  }

  async list(sql: Sql, viewer: Viewer, selection: PeopleSelection, page: Page): Promise<Slice<PersonEntity>> {
    const conditions: SqlFragment[] = [personVisibleTo(viewer, 'p')];
    if (selection.departmentId) conditions.push(readsCompany(viewer) ? query`p.department_id = ${selection.departmentId}` : raw('FALSE'));
    if (selection.query) conditions.push(startsWith(selection.query));
    if (selection.former !== undefined) conditions.push(selection.former ? raw('p.left_at IS NOT NULL') : raw('p.left_at IS NULL'));
    if (page.cursor) conditions.push(page.forward ? query`p.id > ${page.cursor}` : query`p.id < ${page.cursor}`);
    const rows = await sql.query<PersonEntity>(query`
      SELECT p.* FROM person p WHERE ${join(conditions, ' AND ')} ORDER BY p.id ${raw(page.forward ? 'ASC' : 'DESC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  /** A page of current people for each of many managers or departments; a department's are its own, not those of departments below. */
  under(sql: Sql, viewer: Viewer, under: PeopleUnder, ids: readonly string[], page: Page): Promise<Under<PersonEntity>[]> {
    if (under === 'department' && !readsCompany(viewer)) return Promise.resolve([]);
    const column = raw(under === 'manager' ? 'p.manager_id' : 'p.department_id');
    const beyond = page.cursor ? (page.forward ? query`AND p.id > ${page.cursor}` : query`AND p.id < ${page.cursor}`) : raw('');
    return sql.query(query`
      SELECT k.id AS under_id, l.* FROM unnest(${ids}::uuid[]) k(id) CROSS JOIN LATERAL (
        SELECT p.* FROM person p WHERE ${column} = k.id AND p.left_at IS NULL AND ${personVisibleTo(viewer, 'p')} ${beyond}
        ORDER BY p.id ${raw(page.forward ? 'ASC' : 'DESC')} LIMIT ${page.limit + 1}) l ORDER BY l.id ${raw(page.forward ? 'ASC' : 'DESC')}`);
  }

  /** For completion as one types: current people whose handle or name begins so, best match first; some by name where nothing is typed yet. */
  complete(sql: Sql, viewer: Viewer, prefix: string, limit: number): Promise<PersonEntity[]> {
    if (prefix === '') {
      return sql.query(query`SELECT p.* FROM person p WHERE p.left_at IS NULL AND ${personVisibleTo(viewer, 'p')} ORDER BY p.display_name LIMIT ${limit}`);
    }
    return sql.query(query`
      SELECT p.* FROM person p WHERE p.left_at IS NULL AND ${startsWith(prefix)} AND ${personVisibleTo(viewer, 'p')}
      ORDER BY p.handle = ${prefix.toLowerCase()} DESC, p.display_name LIMIT ${limit}`);
  }

  /** How many current people each department has; none for who may not see the directory. */
  countByDepartment(sql: Sql, viewer: Viewer, departmentIds: readonly string[]): Promise<{ departmentId: string; count: number }[]> {
    if (!readsCompany(viewer)) return Promise.resolve([]);
    return sql.query(query`
      SELECT department_id, count(*) FROM person WHERE department_id = ANY(${departmentIds}::uuid[]) AND left_at IS NULL GROUP BY department_id`);
  }
}

function startsWith(prefix: string): SqlFragment {
  const pattern = `${prefix.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return query`(p.handle LIKE ${pattern} OR lower(p.display_name) LIKE ${pattern} OR lower(p.display_name) LIKE ${`% ${pattern}`})`;
}
