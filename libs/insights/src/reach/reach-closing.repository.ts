import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { CountedDay, CountedReach } from './reach.repository.js';

/** Ends the counting of views. */
@Injectable()
export class ReachClosing {
  /** Contents whose time is over, locked; others are left to whoever has them. */
  async due(sql: Sql, limit: number): Promise<string[]> {
    const rows = await sql.query<{ contentId: string }>(query`
      SELECT content_id FROM reach_subject WHERE key IS NOT NULL AND closes_at < now() ORDER BY closes_at LIMIT ${limit} FOR UPDATE SKIP LOCKED`);
    return rows.map(({ contentId }) => contentId);
  }

  /** Keeps the sums, and forgets the marks with the key that made them. */
  async close(sql: Sql, { contentId, seen, read, departments }: CountedReach, days: readonly CountedDay[]): Promise<void> {
    const sums = JSON.stringify(days.map((day) => ({ day: day.day, seen: day.seen })));
    await sql.execute(query`INSERT INTO reach_total (content_id, seen, read, departments, days) VALUES (${contentId}, ${seen}, ${read}, ${departments}, ${sums}::jsonb)`);
    await sql.execute(query`DELETE FROM reach_mark WHERE content_id = ${contentId}`);
    await sql.execute(query`UPDATE reach_subject SET key = NULL WHERE content_id = ${contentId}`);
  }
}
