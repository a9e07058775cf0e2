import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { articleListableTo } from '#blogs';
import { sql as query, type Sql } from '#platform';
import { listableTo } from '#stream';
import type { ChannelPinEntity } from './channel-pin.entity.js';

/** How much a channel keeps on top. */
export const MOST_PINNED = 5;

/** What may be kept on top, and of which channel it is. */
export interface Pinnable {
  readonly id: string;
  readonly channelId: string;
  readonly kind: 'POST' | 'ARTICLE';
  /** Whether everybody who reads the channel may read it. */
  readonly out: boolean;
}

/** What channels keep on top. */
@Injectable()
export class ChannelPinsRepository {
  /** Of each channel what the viewer may read, the latest pinned first; at most MOST_PINNED, also where one of more isn't hidden any longer. */
  of(sql: Sql, viewer: Viewer, channelIds: readonly string[]): Promise<ChannelPinEntity[]> {
    return sql.query(query`
      SELECT l.* FROM unnest(${channelIds}::uuid[]) c (id) CROSS JOIN LATERAL (
        SELECT k.* FROM channel_pin k LEFT JOIN post p ON p.id = k.post_id LEFT JOIN article a ON a.id = k.article_id
        WHERE k.channel_id = c.id AND ((p.id IS NOT NULL AND ${listableTo(viewer, 'p')}) OR (a.id IS NOT NULL AND ${articleListableTo(viewer, 'a')}))
        ORDER BY k.pinned_at DESC, k.content_id LIMIT ${MOST_PINNED}) AS l
      ORDER BY l.pinned_at DESC, l.content_id`);
  }

  /** Which of these are on top. They are ones that the viewer was given. */
  async among(sql: Sql, contentIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ contentId: string }>(query`SELECT content_id FROM channel_pin WHERE content_id = ANY(${contentIds}::uuid[])`);
    return rows.map(({ contentId }) => contentId);
  }

  /** A post that isn't a repost, or an article, as the viewer may read it. */
  find(sql: Sql, viewer: Viewer, contentId: string): Promise<Pinnable | undefined> {
    return sql.first(query`
      SELECT p.id, p.channel_id, 'POST' AS kind, p.restriction IS NULL AS out FROM post p WHERE p.id = ${contentId} AND p.repost_of_id IS NULL AND ${listableTo(viewer, 'p')}
      UNION ALL
      SELECT a.id, a.channel_id, 'ARTICLE', a.restriction IS NULL FROM article a WHERE a.id = ${contentId} AND ${articleListableTo(viewer, 'a')}`);
  }

  /** How much is on top, without what was deleted or restricted since; the channel is held until the transaction ends. */
  async count(sql: Sql, channelId: string): Promise<number> {
    await sql.execute(query`SELECT 1 FROM channel WHERE id = ${channelId} FOR NO KEY UPDATE`);
    const rows = await sql.query(query`
      SELECT 1 AS pinned FROM channel_pin k LEFT JOIN post p ON p.id = k.post_id LEFT JOIN article a ON a.id = k.article_id
      WHERE k.channel_id = ${channelId} AND coalesce(p.deleted_at, a.deleted_at) IS NULL AND coalesce(p.restriction, a.restriction) IS NULL LIMIT ${MOST_PINNED}`);
    return rows.length;
  }

  /** @returns whether it wasn't there */
  async put(sql: Sql, { id, channelId, kind }: Pinnable, personId: string | undefined): Promise<boolean> {
    const [postId, articleId] = kind === 'POST' ? [id, null] : [null, id];
    const rows = await sql.query(query`
      INSERT INTO channel_pin (channel_id, content_id, post_id, article_id, pinned_by) VALUES (${channelId}, ${id}, ${postId}, ${articleId}, ${personId ?? null})
      ON CONFLICT DO NOTHING RETURNING content_id`);
    return rows.length > 0;
  }

  /** @returns whether it was there */
  async remove(sql: Sql, contentId: string): Promise<boolean> {
    return (await sql.query(query`DELETE FROM channel_pin WHERE content_id = ${contentId} RETURNING content_id`)).length > 0;
  }
}
