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

  /** Apps, for who reads the company; an app sees itself whatever its scopes. */
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<AppEntity[]> {
    return sql.query(query`
      SELECT * FROM app WHERE id = ANY(${ids}::uuid[]) AND (${readsCompany(viewer)}::boolean OR id = ${viewer.appId ?? null}::uuid)`);
  }
}
