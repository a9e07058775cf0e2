import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Viewer, worksOn } from '#access';
import { sql as query, type Sql } from '#platform';
import type { ArticleBody } from '#rich-text';
import { readableTo } from '../articles/article-visibility.js';
import type { StoredText } from '../rendering/stored-html.repository.js';
import type { OutsidePictureState } from './outside-picture-state.js';

/** A picture of another site as who works on the article sees it. */
export interface OutsidePictureOfArticle {
  readonly articleId: string;
  readonly url: string;
  readonly state: OutsidePictureState;
  readonly imageId: string | null;
}

/** Which addresses are to be asked. */
export interface PictureClaim {
  /** The event's. */
  readonly sequence: number;
  /** When the article was saved, ISO 8601. */
  readonly savedAt: string;
  readonly most: number;
}

/** A text with the hub's copies in it, and their UUIDs. */
export interface ShownText {
  readonly body: ArticleBody;
  readonly html: string;
  readonly imageIds: readonly string[];
}

/** Pictures of other sites that articles name, and the hub's copies of them. */
@Injectable()
export class OutsidePicturesRepository {
  /** The article as it is now, for the worker; undefined where it is gone. */
  text(sql: Sql, articleId: string): Promise<StoredText | undefined> {
    return sql.first(query`SELECT id, revision_id, body FROM article WHERE id = ${articleId} AND deleted_at IS NULL`);
  }

  /** Takes on the first few of the addresses that are to be asked now: new ones, those that gave nothing an hour before, and those that somebody took on and didn't finish. */
  async claim(sql: Sql, articleId: string, urls: readonly string[], { sequence, savedAt, most }: PictureClaim): Promise<string[]> {
    // A job that is tried again takes its own up. Time goes on while what is left over waits: what gave nothing then isn't due anew by that.
    const due = query`((o.state = 'AWAITED' AND (o.claim = ${sequence}::bigint OR o.claimed_at < now() - interval '15 minutes'))
      OR (o.state = 'REFUSED' AND o.claimed_at < ${savedAt}::timestamptz - interval '1 hour'))`;
    const rows = await sql.query<{ url: string }>(query`
      INSERT INTO outside_picture AS o (article_id, url_hash, url, claim) (
        SELECT a.id, given.hash, given.url, ${sequence}::bigint
        FROM article a CROSS JOIN unnest(${urls.map(hashOf)}::bytea[], ${urls}::text[]) WITH ORDINALITY AS given (hash, url, place)
        LEFT JOIN outside_picture o ON o.article_id = a.id AND o.url_hash = given.hash
        WHERE a.id = ${articleId} AND a.deleted_at IS NULL AND (o.article_id IS NULL OR ${due}) ORDER BY given.place LIMIT ${most})
      ON CONFLICT (article_id, url_hash) DO UPDATE SET claim = excluded.claim, claimed_at = now(), state = 'AWAITED' WHERE ${due}
      RETURNING o.url`);
    return rows.map((row) => row.url);
  }

  /** @param imageId UUID; null: nothing came of it */
  async settle(sql: Sql, articleId: string, url: string, imageId: string | null): Promise<void> {
    await sql.execute(query`
      UPDATE outside_picture SET state = CASE WHEN ${imageId}::uuid IS NULL THEN 'REFUSED' ELSE 'BROUGHT' END, image_id = ${imageId}::uuid
      WHERE article_id = ${articleId} AND url_hash = ${hashOf(url)} AND state = 'AWAITED'`);
    // From here on the article holds it, wherever its text is just now.
    await sql.execute(query`
      INSERT INTO article_media (article_id, media_id, current)
      SELECT article_id, image_id, false FROM outside_picture WHERE article_id = ${articleId} AND url_hash = ${hashOf(url)} AND image_id = ${imageId}::uuid
      ON CONFLICT DO NOTHING`);
  }

  /** UUIDs of the hub's copies that an article may show, by their old addresses. */
  async brought(sql: Sql, articleId: string): Promise<Map<string, string>> {
    const rows = await sql.query<{ url: string; imageId: string }>(query`SELECT url, image_id FROM outside_picture WHERE article_id = ${articleId} AND state = 'BROUGHT'`);
    return new Map(rows.map(({ url, imageId }) => [url, imageId]));
  }

  /**
   * The same text with the hub's copies in it. It is the same revision: nobody has written anything, and who is writing goes on from it.
   * @returns whether the article was still the one that was read
   */
  async show(sql: Sql, { id, revisionId, body: before }: StoredText, { body, html, imageIds }: ShownText, renderer: number): Promise<boolean> {
    const text = JSON.stringify(body);
    const held = await sql.first(query`
      UPDATE article SET body = ${text}::jsonb, html = ${html}, rendered_by = ${renderer}::int 
      WHERE id = ${id} AND revision_id = ${revisionId} AND body = ${JSON.stringify(before)}::jsonb AND deleted_at IS NULL RETURNING id`);
    if (!held) return false;
    await sql.execute(query`UPDATE revision SET body = ${text}::jsonb WHERE id = ${revisionId}`);
    await sql.execute(query`UPDATE article_media SET current = true WHERE article_id = ${id} AND media_id = ANY(${imageIds}::uuid[])`);
    return true;
  }

  /** Those that articles name or named, for who works on them. */
  of(sql: Sql, viewer: Viewer, articleIds: readonly string[]): Promise<OutsidePictureOfArticle[]> {
    return sql.query(query`
      SELECT o.article_id, o.url, o.state, o.image_id FROM outside_picture o JOIN article a ON a.id = o.article_id
      WHERE o.article_id = ANY(${articleIds}::uuid[]) AND ${readableTo(viewer, 'a')} AND ${worksOn(viewer, 'a')} ORDER BY o.article_id, o.url_hash`);
  }
}

function hashOf(url: string): Buffer {
  return createHash('sha256').update(url).digest();
}
