import { Injectable } from '@nestjs/common';
import { holdPerson } from '#people';
import { raw, sql as query, type Sql } from '#platform';
import { keptWord } from '#stream';
import type { SavedFeedEntity, SavedFeedKind } from './saved-feed.entity.js';
import type { SavedFeedSourceEntity, SourceKind } from './saved-feed-source.entity.js';

/** What a feed is made of, as its owner names it. */
export interface FeedSource {
  readonly kind: SourceKind;
  readonly subjectId: string | null;
  readonly word: string | null;
}

/** A person's feeds and lists; every method wants to know whose. */
@Injectable()
export class SavedFeedsRepository {
  /** In the order in which they were made. */
  of(sql: Sql, personId: string): Promise<SavedFeedEntity[]> {
    return sql.query(query`SELECT * FROM saved_feed WHERE person_id = ${personId} ORDER BY id`);
  }

  byIds(sql: Sql, personId: string, ids: readonly string[]): Promise<SavedFeedEntity[]> {
    return sql.query(query`SELECT * FROM saved_feed WHERE person_id = ${personId} AND id = ANY(${ids}::uuid[])`);
  }

  /** In the order in which they were named. */
  sourcesOf(sql: Sql, personId: string, feedIds: readonly string[]): Promise<SavedFeedSourceEntity[]> {
    return sql.query(query`
      SELECT s.* FROM saved_feed_source s JOIN saved_feed f ON f.id = s.feed_id WHERE f.person_id = ${personId} AND f.id = ANY(${feedIds}::uuid[]) ORDER BY s.id`);
  }

  /** @returns undefined where the person has one of that name */
  insert(sql: Sql, personId: string, kind: SavedFeedKind, name: string, articlesOnly: boolean): Promise<{ id: string } | undefined> {
    return sql.first(query`
      INSERT INTO saved_feed (person_id, kind, name, articles_only) VALUES (${personId}, ${kind}, ${name}, ${articlesOnly}) ON CONFLICT DO NOTHING RETURNING id`);
  }

  /** @returns how many were changed: 0 where the person has another of that name */
  update(sql: Sql, personId: string, id: string, name: string, articlesOnly: boolean): Promise<number> {
    return sql.execute(query`
      UPDATE saved_feed f SET name = ${name}, articles_only = ${articlesOnly} WHERE id = ${id} AND person_id = ${personId} AND NOT EXISTS (
        SELECT 1 FROM saved_feed o WHERE o.person_id = f.person_id AND lower(o.name) = lower(${name}) AND o.id <> f.id)`);
  }

  delete(sql: Sql, personId: string, id: string): Promise<number> {
    return sql.execute(query`DELETE FROM saved_feed WHERE id = ${id} AND person_id = ${personId}`);
  }

  async clear(sql: Sql, feedId: string): Promise<void> {
    await sql.execute(query`DELETE FROM saved_feed_source WHERE feed_id = ${feedId}`);
  }

  /** What is there already is left out. */
  async add(sql: Sql, feedId: string, sources: readonly FeedSource[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO saved_feed_source (feed_id, kind, subject_id, word, folded, spelt_out)
      SELECT ${feedId}, s.kind, s.subject_id, s.word, ${keptWord(raw('s.word'))}
      FROM unnest(${sources.map(({ kind }) => kind)}::text[], ${sources.map(({ subjectId }) => subjectId)}::uuid[], ${sources.map(({ word }) => word)}::text[])
        AS s (kind, subject_id, word) ON CONFLICT DO NOTHING`);
  }

  /** @returns how many were taken off: one, or none */
  remove(sql: Sql, feedId: string, subjectId: string): Promise<number> {
    return sql.execute(query`DELETE FROM saved_feed_source WHERE feed_id = ${feedId} AND subject_id = ${subjectId}`);
  }

  /** Moves it forward, never back, and not past now. */
  async advance(sql: Sql, personId: string, id: string, streamKey: string): Promise<void> {
    await sql.execute(query`
      UPDATE saved_feed SET read_key = least(${streamKey}::uuid, uuid7()) WHERE id = ${id} AND person_id = ${personId} AND read_key < ${streamKey}::uuid`);
  }

  /** One at a time arranges a person's feeds, so that names and numbers are checked for good. */
  hold(sql: Sql, personId: string): Promise<void> {
    return holdPerson(sql, personId);
  }
}
