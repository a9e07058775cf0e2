import { Injectable } from '@nestjs/common';
import { type Recounts, sql as query, type Sql } from '#platform';

/** Compares the numbers of channels' members with the members, and mends them. EVERYONE has no rows, and its number is counted as it is asked for. */
@Injectable()
export class MemberCountsRepository implements Recounts {
  async subjectsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT id FROM channel WHERE id > ${after} ORDER BY id LIMIT ${limit}`);
    return rows.map((row) => row.id);
  }

  async wrongAmong(sql: Sql, channelIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      SELECT c.id FROM channel c WHERE c.id = ANY(${channelIds}::uuid[])
        AND c.member_count <> (SELECT count(*) FROM channel_member m WHERE m.channel_id = c.id)`);
    return rows.map((row) => row.id);
  }

  /** Whoever joins or leaves meanwhile waits at the channel's row; the statement that counts sees all who held it earlier. */
  async recount(sql: Sql, channelId: string): Promise<void> {
    await sql.execute(query`SELECT 1 FROM channel WHERE id = ${channelId} FOR NO KEY UPDATE`);
    await sql.execute(query`
      UPDATE channel SET member_count = (SELECT count(*) FROM channel_member m WHERE m.channel_id = ${channelId}) WHERE id = ${channelId}`);
  }
}
