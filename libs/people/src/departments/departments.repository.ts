import { Injectable } from '@nestjs/common';
import { readsCompany, type Viewer } from '#access';
import { raw, sql as query, type Sql, type SqlFragment } from '#platform';
import type { DepartmentEntity } from './department.entity.js';

/** Reads departments, for who reads the company; to others there are none. */
@Injectable()
export class DepartmentsRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<DepartmentEntity[]> {
    return sql.query(query`SELECT d.* FROM department d WHERE d.id = ANY(${ids}::uuid[]) AND ${departmentsOpenTo(viewer)}`);
  }

  bySlug(sql: Sql, viewer: Viewer, slug: string): Promise<DepartmentEntity | undefined> {
    return sql.first(query`SELECT d.* FROM department d WHERE d.slug = ${slug.toLowerCase()} AND ${departmentsOpenTo(viewer)}`);
  }

  /** All of them, by name. */
  all(sql: Sql, viewer: Viewer): Promise<DepartmentEntity[]> {
    return sql.query(query`SELECT d.* FROM department d WHERE ${departmentsOpenTo(viewer)} ORDER BY lower(d.name), d.id`);
  }

  /** Those right below these, by name. */
  below(sql: Sql, viewer: Viewer, parentIds: readonly string[]): Promise<DepartmentEntity[]> {
    return sql.query(query`
      SELECT d.* FROM department d WHERE d.parent_id = ANY(${parentIds}::uuid[]) AND ${departmentsOpenTo(viewer)} ORDER BY lower(d.name), d.id`);
  }
}

function departmentsOpenTo(viewer: Viewer): SqlFragment {
  return raw(readsCompany(viewer) ? 'TRUE' : 'FALSE');
}
