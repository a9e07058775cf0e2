import { Injectable } from '@nestjs/common';
import type { Under, Viewer } from '#access';
import type { MediaEntity, MediaKind } from '#media';
import { type Page, raw, sql as query, type Sql } from '#platform';
import { listableTo } from '../posts/post-visibility.js';

export interface MediaOfPost extends MediaEntity {
  readonly postId: string;
}

/** What posts show and offer. */
@Injectable()
export class PostMediaRepository {
  async attach(sql: Sql, postId: string, mediaIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO post_media (post_id, media_id, channel_id, position)
      SELECT p.id, given.id, p.channel_id, position FROM post p CROSS JOIN unnest(${mediaIds}::uuid[]) WITH ORDINALITY AS given (id, position) WHERE p.id = ${postId}
      ON CONFLICT DO NOTHING`);
  }

  /** Of one kind, of what was posted in each of many channels, the newest first; what several posts show once, with the newest that the viewer may read. */
  inChannels(sql: Sql, viewer: Viewer, channelIds: readonly string[], kind: MediaKind, page: Page): Promise<Under<MediaOfPost>[]> {
    const beyond = page.cursor === undefined ? raw('TRUE') : query`h.media_id < ${page.cursor}`;
    return sql.query(query`
      SELECT k.id AS under_id, l.* FROM unnest(${channelIds}::uuid[]) k (id) CROSS JOIN LATERAL (
        SELECT DISTINCT ON (h.media_id) h.post_id, m.* FROM post_media h JOIN media m ON m.id = h.media_id JOIN post p ON p.id = h.post_id
        WHERE h.channel_id = k.id AND m.kind = ${kind} AND ${listableTo(viewer, 'p')} AND ${beyond} ORDER BY h.media_id DESC, h.post_id DESC LIMIT ${page.limit + 1}) AS l
      ORDER BY l.id DESC`);
  }

  /** Of those posts that the viewer may read, in their authors' order. */
  of(sql: Sql, viewer: Viewer, postIds: readonly string[]): Promise<MediaOfPost[]> {
    return sql.query(query`
      SELECT h.post_id, m.* FROM post_media h JOIN media m ON m.id = h.media_id JOIN post p ON p.id = h.post_id
      WHERE h.post_id = ANY(${postIds}::uuid[]) AND ${listableTo(viewer, 'p')} ORDER BY h.post_id, h.position`);
  }
}
