import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { ShareRole } from './content-share.entity.js';

/** With whom content is shared. */
@Injectable()
export class SharesRepository {
  /** Whoever had another role has this one. */
  async share(sql: Sql, contentId: string, personId: string, role: ShareRole): Promise<void> {
    await sql.execute(query`
      INSERT INTO content_share (content_id, person_id, role) VALUES (${contentId}, ${personId}, ${role})
      ON CONFLICT (content_id, person_id) DO UPDATE SET role = excluded.role`);
  }

  async unshare(sql: Sql, contentId: string, personId: string): Promise<void> {
    await sql.execute(query`DELETE FROM content_share WHERE content_id = ${contentId} AND person_id = ${personId}`);
  }

  async forget(sql: Sql, contentId: string): Promise<void> {
    await sql.execute(query`DELETE FROM content_share WHERE content_id = ${contentId}`);
  }

  /** UUIDs of the people who have a role with one of these, each once. */
  async with(sql: Sql, contentIds: readonly string[], role: ShareRole): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`
      SELECT DISTINCT person_id FROM content_share WHERE content_id = ANY(${contentIds}::uuid[]) AND role = ${role}`);
    return rows.map(({ personId }) => personId);
  }
}
