import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

/** Who looks after whose content. */
@Injectable()
export class KeepersRepository {
  /** @returns whether that is new */
  async keep(sql: Sql, contentId: string, personId: string): Promise<boolean> {
    const row = await sql.first(query`
      INSERT INTO content_keeper (content_id, person_id) VALUES (${contentId}, ${personId}) ON CONFLICT DO NOTHING RETURNING content_id`);
    return row !== undefined;
  }

  /** UUIDs of those who look after it. */
  async of(sql: Sql, contentId: string): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`SELECT person_id FROM content_keeper WHERE content_id = ${contentId}`);
    return rows.map(({ personId }) => personId);
  }

  /** Of each of these, who looks after it, the longest first. */
  ofAll(sql: Sql, contentIds: readonly string[]): Promise<{ contentId: string; personId: string }[]> {
    return sql.query(query`SELECT content_id, person_id FROM content_keeper WHERE content_id = ANY(${contentIds}::uuid[]) ORDER BY kept_since, person_id`);
  }
}
