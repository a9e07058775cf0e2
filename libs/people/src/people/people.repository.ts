import { Injectable } from '@nestjs/common';
import { personVisibleTo, readsCompany, type Under, type Viewer } from '#access';
import { beyondCursor, likeLiterally, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query, type SqlFragment } from '#platform';
import { beyond, inOrderOf, type PeopleSort } from './people-order.js';
import { type PeopleSelection, selected } from './people-selection.js';
import type { PersonEntity } from './person.entity.js';

/** Whose people: a manager's reports or a department's own. */
export type PeopleUnder = 'manager' | 'department';

/** Reads people, as a viewer may see them. Lists are ordered by when people came, as their ids are, unless another order is asked for. */
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

  async list(sql: Sql, viewer: Viewer, selection: PeopleSelection, sort: PeopleSort, page: Page): Promise<Slice<PersonEntity>> {
    const rows = await sql.query<PersonEntity>(query`
      SELECT p.* FROM person p WHERE ${selected(viewer, selection)} AND ${beyond(viewer, sort, page)} ORDER BY ${inOrderOf(sort, page)} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  async count(sql: Sql, viewer: Viewer, selection: PeopleSelection): Promise<number> {
    return (await sql.first<{ count: number }>(query`SELECT count(*)::int AS count FROM person p WHERE ${selected(viewer, selection)}`))?.count ?? 0;
  }

  /** A page of current people for each of many managers or departments; a department's are its own, not those of departments below. */
  under(sql: Sql, viewer: Viewer, under: PeopleUnder, ids: readonly string[], page: Page): Promise<Under<PersonEntity>[]> {
    if (under === 'department' && !readsCompany(viewer)) return Promise.resolve([]);
    const column = raw(under === 'manager' ? 'p.manager_id' : 'p.department_id');
    const further = beyondCursor(page, raw('p.id'), 'ASC');
    return sql.query(query`
      SELECT k.id AS under_id, l.* FROM unnest(${ids}::uuid[]) k(id) CROSS JOIN LATERAL (
        SELECT p.* FROM person p WHERE ${column} = k.id AND p.left_at IS NULL AND ${personVisibleTo(viewer, 'p')} AND ${further}
        ORDER BY p.id ${pageOrder(page, 'ASC')} LIMIT ${page.limit + 1}) l ORDER BY l.id ${pageOrder(page, 'ASC')}`);
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
  const pattern = `${likeLiterally(prefix.toLowerCase())}%`;
  return query`(p.handle LIKE ${pattern} OR lower(p.display_name) LIKE ${pattern} OR lower(p.display_name) LIKE ${`% ${pattern}`})`;
}
