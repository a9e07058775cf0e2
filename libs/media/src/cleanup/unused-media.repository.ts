import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { MediaVisibility } from '../places/media-visibility.js';

export interface KnownKeys {
  readonly id: string;
  readonly storageKey: string | null;
  readonly variants: string[];
}

/** Finds what nobody needs any more. */
@Injectable()
export class UnusedMediaRepository {
  constructor(private readonly visibility: MediaVisibility) {}

  /** Takes away rows older than a day that hang on nothing, at most `limit`; what is being hung on something right now stays. */
  async remove(sql: Sql, limit: number): Promise<KnownKeys[]> {
    const rows = await sql.query<KnownKeys>(query`
      SELECT m.id, m.storage_key, ARRAY(SELECT v.name FROM media_variant v WHERE v.media_id = m.id) AS variants FROM media m
      WHERE m.created_at < now() - interval '1 day' AND NOT ${this.visibility.isAttached('m')} LIMIT ${limit} FOR UPDATE OF m SKIP LOCKED`);
    await sql.execute(query`DELETE FROM media WHERE id = ANY(${rows.map((row) => row.id)}::uuid[])`);
    return rows;
  }

  /** Forgets what was brought in from other sites once it counts no more. */
  async forgetOutsideBytes(sql: Sql): Promise<void> {
    await sql.execute(query`DELETE FROM outside_bytes WHERE brought_at < now() - interval '1 day'`);
  }

  /** What the rows of these media know to be stored. */
  known(sql: Sql, ids: readonly string[]): Promise<KnownKeys[]> {
    return sql.query(query`
      SELECT m.id, m.storage_key, ARRAY(SELECT v.name FROM media_variant v WHERE v.media_id = m.id) AS variants FROM media m WHERE m.id = ANY(${ids}::uuid[])`);
  }
}
