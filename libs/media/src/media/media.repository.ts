import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { sql as query, type Sql } from '#platform';
import { MediaVisibility } from '../places/media-visibility.js';
import type { MediaEntity } from './media.entity.js';
import type { MediaKind } from './media-state.js';
import type { MediaVariantEntity } from './media-variant.entity.js';

/** Reads pictures and files, as a viewer may. */
@Injectable()
export class MediaRepository {
  constructor(private readonly visibility: MediaVisibility) {}

  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<MediaEntity[]> {
    return sql.query(query`SELECT m.* FROM media m WHERE m.id = ANY(${ids}::uuid[]) AND ${this.visibility.visibleTo(viewer, 'm')}`);
  }

  /** One's own that one may still read, whatever it hangs on, kept from being removed until the transaction's end. */
  own(sql: Sql, viewer: Viewer, kind: MediaKind, ids: readonly string[]): Promise<MediaEntity[]> {
    return sql.query(query`
      SELECT m.* FROM media m
      WHERE m.id = ANY(${ids}::uuid[]) AND m.uploader_id = ${personOf(viewer)} AND m.kind = ${kind} AND ${this.visibility.visibleTo(viewer, 'm')} FOR KEY SHARE OF m`);
  }

  /** How many a person has sent within a day that hang on nothing. */
  async unused(sql: Sql, uploaderId: string): Promise<number> {
    const row = await sql.first<{ count: number }>(query`
      SELECT count(*) AS count FROM media m
      WHERE m.uploader_id = ${uploaderId} AND m.created_at > now() - interval '1 day' AND m.bytes IS NOT NULL AND NOT ${this.visibility.isInUse('m')}`);
    return (row as { count: number }).count;
  }

  /** How many bytes a person has sent, or had brought in from other sites, within a day, whatever became of them. */
  async sent(sql: Sql, uploaderId: string): Promise<number> {
    const row = await sql.first<{ bytes: number }>(query`
      SELECT coalesce(sum(bytes), 0)::bigint AS bytes FROM (
        SELECT bytes FROM media WHERE uploader_id = ${uploaderId} AND created_at > now() - interval '1 day'
        UNION ALL SELECT bytes FROM outside_bytes WHERE person_id = ${uploaderId} AND brought_at > now() - interval '1 day') AS sent`);
    return Number((row as { bytes: number }).bytes);
  }

  /** In the order of their names. The media are ones that the viewer was given. */
  variants(sql: Sql, mediaIds: readonly string[]): Promise<MediaVariantEntity[]> {
    return sql.query(query`SELECT * FROM media_variant WHERE media_id = ANY(${mediaIds}::uuid[]) ORDER BY media_id, width, name`);
  }
}
