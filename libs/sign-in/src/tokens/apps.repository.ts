import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { AppEntity } from './app.entity.js';

@Injectable()
export class AppsRepository {
  insert(sql: Sql, name: string, createdBy: string | null): Promise<AppEntity | undefined> {
    return sql.first(query`INSERT INTO app (name, created_by) VALUES (${name}, ${createdBy}) ON CONFLICT (name) DO NOTHING RETURNING *`);
  }

  byIds(sql: Sql, ids: readonly string[]): Promise<AppEntity[]> {
    return sql.query(query`SELECT * FROM app WHERE id = ANY(${ids}::uuid[])`);
  }

  byName(sql: Sql, name: string): Promise<AppEntity | undefined> {
    return sql.first(query`SELECT * FROM app WHERE name = ${name}`);
  }
}
