import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

/** How far people have read what mentions them; every method wants to know whose. */
@Injectable()
export class MentionPositionsRepository {
  /** Undefined where they have not begun. */
  async of(sql: Sql, personId: string): Promise<string | undefined> {
    const row = await sql.first<{ streamKey: string }>(query`SELECT stream_key FROM mention_position WHERE person_id = ${personId}`);
    return row?.streamKey;
  }

  /** Moves it forward, never back, and not past now. The same place again writes nothing. @returns whether it moved */
  async advance(sql: Sql, personId: string, streamKey: string): Promise<boolean> {
    const moved = await sql.execute(query`
      INSERT INTO mention_position AS known (person_id, stream_key) VALUES (${personId}, least(${streamKey}::uuid, uuid7()))
      ON CONFLICT (person_id) DO UPDATE SET stream_key = excluded.stream_key, updated_at = now() WHERE known.stream_key < excluded.stream_key`);
    return moved > 0;
  }
}
