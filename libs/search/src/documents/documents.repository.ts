import { Injectable } from '@nestjs/common';
import { raw, sql as query, type Sql } from '#platform';
import { type Content, wordsOf } from './content-document.js';

/** What a person or channel is found by. */
export interface NamedDocument {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

/** Writes documents. */
@Injectable()
export class DocumentsRepository {
  /**
   * Lets one at a time bring a thing's document up to date, until the transaction ends: who reads the thing after that reads what it
   * is now, and no document of what was deleted meanwhile is left.
   */
  async lock(sql: Sql, ids: readonly string[]): Promise<void> {
    await sql.execute(query`
      SELECT pg_advisory_xact_lock(hashtextextended('search.index:' || id, 0)) FROM (SELECT id FROM unnest(${ids}::text[]) id ORDER BY id) AS ordered`);
  }

  async putContents(sql: Sql, contents: readonly Content[]): Promise<void> {
    if (contents.length === 0) return;
    await sql.execute(query`
      INSERT INTO search_document (subject_id, kind, stream_key, channel_id, audience_id, version, words)
      SELECT * FROM unnest(${contents.map(({ id }) => id)}::uuid[], ${contents.map(({ kind }) => kind)}::text[], ${contents.map(({ streamKey }) => streamKey)}::uuid[],
        ${contents.map(({ channelId }) => channelId)}::uuid[], ${contents.map(({ audienceId }) => audienceId)}::uuid[],
        ${contents.map(({ version }) => version)}::text[], ${contents.map(wordsOf)}::tsvector[])
      ON CONFLICT (subject_id) DO UPDATE SET stream_key = excluded.stream_key, channel_id = excluded.channel_id, audience_id = excluded.audience_id,
        version = excluded.version, words = excluded.words`);
  }

  async putPeople(sql: Sql, people: readonly NamedDocument[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO search_person (person_id, name, words)
      SELECT * FROM unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ name }) => name)}::text[], ${people.map(({ words }) => words)}::tsvector[])
      ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, words = excluded.words`);
  }

  async putChannels(sql: Sql, channels: readonly NamedDocument[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO search_channel (channel_id, name, words)
      SELECT * FROM unnest(${channels.map(({ id }) => id)}::uuid[], ${channels.map(({ name }) => name)}::text[], ${channels.map(({ words }) => words)}::tsvector[])
      ON CONFLICT (channel_id) DO UPDATE SET name = excluded.name, words = excluded.words`);
  }

  /** Takes away the documents of those of these ids that no content is left for. */
  async keepOnly(sql: Sql, ids: readonly string[], contents: readonly Content[]): Promise<void> {
    const kept = new Set(contents.map(({ id }) => id));
    const gone = ids.filter((id) => !kept.has(id));
    if (gone.length > 0) await sql.execute(query`DELETE FROM search_document WHERE subject_id = ANY(${gone}::uuid[])`);
  }

  /** UUIDs of what there is, in their order. */
  async idsAfter(sql: Sql, table: 'person' | 'channel' | 'article' | 'post', after: string, limit: number): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT id FROM ${raw(table)} WHERE id > ${after} ORDER BY id LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  }

  /** Posts and articles in a channel whose documents are of another audience. */
  async ofOtherAudience(sql: Sql, channelId: string, audienceId: string, limit: number): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      SELECT subject_id AS id FROM search_document WHERE channel_id = ${channelId} AND audience_id <> ${audienceId} LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  }
}
