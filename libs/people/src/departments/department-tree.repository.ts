import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { DepartmentEntity } from './department.entity.js';

/** The directory's side of departments: no viewer, as the directory itself acts. */
@Injectable()
export class DepartmentTreeRepository {
  /** Lets one transaction at a time make or move departments. */
  async lockTree(sql: Sql): Promise<void> {
    await sql.execute(query`SELECT pg_advisory_xact_lock(hashtext('people.department-tree'))`);
  }

  byId(sql: Sql, id: string): Promise<DepartmentEntity | undefined> {
    return sql.first(query`SELECT * FROM department WHERE id = ${id}`);
  }

  bySlug(sql: Sql, slug: string): Promise<DepartmentEntity | undefined> {
    return sql.first(query`SELECT * FROM department WHERE slug = ${slug}`);
  }

  /** By name, whatever its case; below a parent where one is given, else anywhere, the highest up first. */
  byName(sql: Sql, name: string, parentId: string | undefined): Promise<DepartmentEntity | undefined> {
    return sql.first(query`
      SELECT * FROM department WHERE lower(name) = lower(${name}) AND (${parentId ?? null}::uuid IS NULL OR parent_id = ${parentId ?? null})
      ORDER BY parent_id IS NOT NULL, id LIMIT 1`);
  }

  /** @returns undefined where the slug is taken */
  insert(sql: Sql, department: Pick<DepartmentEntity, 'slug' | 'name' | 'parentId' | 'headId'>): Promise<DepartmentEntity | undefined> {
    return sql.first(query`
      INSERT INTO department (slug, name, parent_id, head_id) VALUES (${department.slug}, ${department.name}, ${department.parentId}, ${department.headId})
      ON CONFLICT (slug) DO NOTHING RETURNING *`);
  }

  async update(sql: Sql, department: DepartmentEntity): Promise<void> {
    await sql.execute(query`
      UPDATE department SET name = ${department.name}, parent_id = ${department.parentId}, head_id = ${department.headId} WHERE id = ${department.id}`);
  }

  /** Those right below a department, or at the top. */
  beside(sql: Sql, parentId: string | null): Promise<DepartmentEntity[]> {
    return sql.query(query`SELECT * FROM department WHERE parent_id IS NOT DISTINCT FROM ${parentId}::uuid`);
  }

  /** Gives a department's people, former ones too, to another, or to none. @returns who they are */
  async movePeople(sql: Sql, departmentId: string, intoId: string | null): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`UPDATE person SET department_id = ${intoId} WHERE department_id = ${departmentId} RETURNING id`);
    return rows.map((row) => row.id);
  }

  /** Puts what is right below a department elsewhere. @returns what that is */
  async moveChildren(sql: Sql, departmentId: string, parentId: string | null): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`UPDATE department SET parent_id = ${parentId} WHERE parent_id = ${departmentId} RETURNING id`);
    return rows.map((row) => row.id);
  }

  async remove(sql: Sql, departmentId: string): Promise<void> {
    await sql.execute(query`DELETE FROM department WHERE id = ${departmentId}`);
  }

  /** These departments and all above them. */
  async withAncestors(sql: Sql, ids: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      WITH RECURSIVE up AS (
        SELECT d.id, d.parent_id FROM department d WHERE d.id = ANY(${ids}::uuid[])
        UNION SELECT d.id, d.parent_id FROM department d JOIN up ON d.id = up.parent_id
      ) SELECT id FROM up ORDER BY id`);
    return rows.map((row) => row.id);
  }
}
