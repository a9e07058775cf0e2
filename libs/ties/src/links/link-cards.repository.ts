import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { raw, sql as query, type Sql } from '#platform';
import type { LinkCardEntity } from './link-card.entity.js';
import type { PageCard } from './read-page.js';

/** What has been found out about an address. */
export interface FoundPage extends Omit<PageCard, 'image'> {
  readonly host: string;
  readonly imageId: string | null;
}

/** A card is a week old at most when a post gets it; what gave none is asked again after an hour. */
const DUE = raw(`(l.fetched_at IS NULL OR l.fetched_at < now() - interval '7 days' OR (l.state = 'NONE' AND l.fetched_at < now() - interval '1 hour'))`);
const TOLD_OF = 100;

/** Foreign addresses and what they said of themselves. */
@Injectable()
export class LinkCardsRepository {
  /** The row of an address, made where there is none. @returns UUID */
  async of(sql: Sql, url: string): Promise<string> {
    const hash = createHash('sha256').update(url).digest();
    const known = query`SELECT id FROM link_card WHERE url_hash = ${hash}`;
    const row = (await sql.first<{ id: string }>(known))
      ?? (await sql.first<{ id: string }>(query`INSERT INTO link_card (url_hash, url) VALUES (${hash}, ${url}) ON CONFLICT (url_hash) DO NOTHING RETURNING id`))
      ?? (await sql.first<{ id: string }>(known));
    return (row as { id: string }).id;
  }

  /** Those that there is a card of. Who reads a post may read its card, which is what a stranger said to anybody. */
  ready(sql: Sql, ids: readonly string[]): Promise<LinkCardEntity[]> {
    return sql.query(query`SELECT * FROM link_card WHERE id = ANY(${ids}::uuid[]) AND state = 'READY'`);
  }

  /** Addresses that are to be asked for these posts: of today's posts that are there to be read, not of what is imported, held or gone. */
  async dueFor(sql: Sql, postIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      SELECT DISTINCT l.id FROM link_card l JOIN post_card c ON c.link_id = l.id JOIN post p ON p.id = c.post_id
      WHERE p.id = ANY(${postIds}::uuid[]) AND p.restriction IS NULL AND p.deleted_at IS NULL AND p.created_at > now() - interval '1 day' AND ${DUE}`);
    return rows.map((row) => row.id);
  }

  /**
   * Takes an address on, so that the first of many posts with it has it asked. A claim ends after two minutes.
   * @param claim the event's sequence: a job that is tried again takes its own claim over
   */
  claim(sql: Sql, id: string, claim: number): Promise<LinkCardEntity | undefined> {
    return sql.first(query`
      UPDATE link_card l SET claim = ${claim}, claimed_at = now()
      WHERE l.id = ${id} AND ${DUE} AND (l.claim IS NULL OR l.claim = ${claim} OR l.claimed_at < now() - interval '2 minutes') RETURNING *`);
  }

  /** A card that was there stays where nothing comes of asking again. */
  async keepNothing(sql: Sql, id: string): Promise<void> {
    await sql.execute(query`
      UPDATE link_card SET state = CASE state WHEN 'READY' THEN 'READY' ELSE 'NONE' END, fetched_at = now(), claim = NULL WHERE id = ${id}`);
  }

  async keep(sql: Sql, id: string, { title, description, site, host, imageId }: FoundPage): Promise<void> {
    await sql.execute(query`
      UPDATE link_card SET state = 'READY', title = ${title}, description = ${description}, site = ${site}, host = ${host}, image_id = ${imageId},
        fetched_at = now(), claim = NULL WHERE id = ${id}`);
  }

  /** The newest posts that carry it, as many as browsers are told of. */
  async postsWith(sql: Sql, id: string): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT post_id AS id FROM post_card WHERE link_id = ${id} ORDER BY stream_key DESC LIMIT ${TOLD_OF}`);
    return rows.map((row) => row.id);
  }
}
