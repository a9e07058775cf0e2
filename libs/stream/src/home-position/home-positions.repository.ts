import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

/** How far people have read their Home; every method wants to know whose. */
@Injectable()
export class HomePositionsRepository {
  /** Undefined where they have not begun. */
  async of(sql: Sql, personId: string): Promise<string | undefined> {
    const row = await sql.first<{ streamKey: string }>(query`SELECT stream_key FROM home_position WHERE person_id = ${personId}`);
    return row?.streamKey;
  }

  /**
   * Moves it forward, never back, and not past now, behind which there would be nothing new for ever. The same place again writes nothing.
   * @returns whether it moved
   */
  async advance(sql: Sql, personId: string, streamKey: string): Promise<boolean> {
    const moved = await sql.execute(query`
      INSERT INTO home_position AS known (person_id, stream_key) VALUES (${personId}, least(${streamKey}::uuid, uuid7()))
      ON CONFLICT (person_id) DO UPDATE SET stream_key = excluded.stream_key, updated_at = now() WHERE known.stream_key < excluded.stream_key`);
    return moved > 0;
  }

  /** How many of these posts others wrote. */
  async writtenByOthers(sql: Sql, personId: string, postIds: readonly string[]): Promise<number> {
    const row = await sql.first<{ count: number }>(query`SELECT count(*)::int AS count FROM post WHERE id = ANY(${postIds}::uuid[]) AND author_id <> ${personId}`);
    return row?.count ?? 0;
  }
}
