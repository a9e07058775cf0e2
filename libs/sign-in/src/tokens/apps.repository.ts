import { Injectable } from '@nestjs/common';
import { readsCompany, type Viewer } from '#access';
import { sql as query, type Sql } from '#platform';
import type { AppEntity } from './app.entity.js';

/** Registered apps. */
@Injectable()
export class AppsRepository {
  insert(sql: Sql, name: string, createdBy: string | null): Promise<AppEntity | undefined> {
    return sql.first(query`INSERT INTO app (name, created_by) VALUES (${name}, ${createdBy}) ON CONFLICT (name) DO NOTHING RETURNING *`);
  }

  /** All, or one, by name, with the name of who registered each. For administrators. */
  all(sql: Sql, id?: string): Promise<(Pick<AppEntity, 'id' | 'name' | 'createdAt'> & { readonly createdBy: string | null })[]> {
    return sql.query(query`
      SELECT a.id, a.name, a.created_at, p.display_name AS created_by FROM app a LEFT JOIN person p ON p.id = a.created_by
      WHERE ${id ?? null}::uuid IS NULL OR a.id = ${id ?? null}::uuid ORDER BY a.name`);
  }

  /** Apps, for who reads the company; an app sees itself whatever its scopes. */
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<AppEntity[]> {
    return sql.query(query`
      SELECT * FROM app WHERE id = ANY(${ids}::uuid[]) AND (${readsCompany(viewer)}::boolean OR id = ${viewer.appId ?? null}::uuid)`);
  }
}
