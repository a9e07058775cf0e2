import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { COMPANY_AUDIENCE } from './audience.entity.js';

/** Who may read which audience. */
@Injectable()
export class GrantsRepository {
  /** @returns the new audience's UUID */
  async createAudience(sql: Sql): Promise<string> {
    const row = await sql.first<{ id: string }>(query`INSERT INTO audience DEFAULT VALUES RETURNING id`);
    return (row as { id: string }).id;
  }

  async grant(sql: Sql, audienceId: string, principalIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO audience_grant (principal_id, audience_id) SELECT DISTINCT id, ${audienceId}::uuid FROM unnest(${principalIds}::uuid[]) id
      ON CONFLICT (principal_id, audience_id) DO UPDATE SET granted_at = now(), ended_at = NULL WHERE audience_grant.ended_at IS NOT NULL`);
  }

  async end(sql: Sql, audienceId: string, principalIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      UPDATE audience_grant SET ended_at = now()
      WHERE audience_id = ${audienceId} AND principal_id = ANY(${principalIds}::uuid[]) AND ended_at IS NULL`);
  }

  async mayRead(sql: Sql, principalId: string, audienceId: string): Promise<boolean> {
    const row = await sql.first(query`
      SELECT 1 AS found FROM audience_grant WHERE principal_id = ${principalId} AND audience_id = ${audienceId} AND ended_at IS NULL`);
    return row !== undefined;
  }

  /** Remembers who wrote in an audience without letting them read it. */
  async rememberAuthors(sql: Sql, audienceId: string, principalIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO audience_grant (principal_id, audience_id, ended_at) SELECT DISTINCT id, ${audienceId}::uuid, now() FROM unnest(${principalIds}::uuid[]) id
      ON CONFLICT DO NOTHING`);
  }

  /** Ends everything a person may read, as for somebody who left. */
  async endAll(sql: Sql, principalId: string): Promise<void> {
    await sql.execute(query`UPDATE audience_grant SET ended_at = now() WHERE principal_id = ${principalId} AND ended_at IS NULL`);
  }

  grantCompany(sql: Sql, principalIds: readonly string[]): Promise<void> {
    return this.grant(sql, COMPANY_AUDIENCE, principalIds);
  }

  async markClosing(sql: Sql, channelId: string, audienceId: string): Promise<void> {
    await sql.execute(query`
      INSERT INTO closing_channel (channel_id, audience_id) VALUES (${channelId}, ${audienceId})
      ON CONFLICT (channel_id) DO UPDATE SET audience_id = excluded.audience_id`);
  }

  async unmarkClosing(sql: Sql, channelId: string): Promise<void> {
    await sql.execute(query`DELETE FROM closing_channel WHERE channel_id = ${channelId}`);
  }
}
