import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { articleReadableTo } from '#blogs';
import { raw, sql as query, type Sql, type SqlFragment } from '#platform';
import { listableTo } from '#stream';
import type { ContentKind } from '../documents/content-document.js';
import { type ContentQuery, type Place, ScopedQuery } from './content-query.js';
import { oneOf } from './tsquery.js';
import { scopesIn } from './viewer-scopes.js';

/** A post or an article that the viewer may read and that is as asked. */
export interface ContentMatch {
  readonly id: string;
  readonly streamKey: string;
  /** Whether the word that was only begun is there as it stands. */
  readonly exact: boolean;
  /** Whether the words stand together as they were written. */
  readonly adjacent: boolean;
  /** Whether it is the viewer's own, of somebody they follow, or of a channel they joined. */
  readonly close: boolean;
}

/** What to look for, for whom, and between which keys of the stream (from the first on, up to the second). */
export interface Search {
  readonly viewer: Viewer;
  readonly query: ContentQuery;
  readonly place: Place;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** Below every key of the stream. */
export const FIRST_KEY = '00000000-0000-0000-0000-000000000000';
const LAST_KEY = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export function kindOf(place: Place): ContentKind {
  return place === 'POST' ? 'POST' : 'ARTICLE';
}

/**
 * Looks into spans of time for what a viewer may read, newest first. Documents lead to candidates in the viewer's audiences; whether one
 * may be read, and is still of the version that the document is of, its own row says in the same statement.
 */
@Injectable()
export class ContentWindowsRepository {
  /** The key of the n-th newest document below a key, and nothing about what it says; undefined: there are fewer. */
  async nthBelow(sql: Sql, kind: ContentKind, until: string | undefined, n: number): Promise<string | undefined> {
    const row = await sql.first<{ streamKey: string }>(query`
      SELECT stream_key FROM search_document WHERE kind = ${kind} AND stream_key < ${until ?? LAST_KEY} ORDER BY stream_key DESC OFFSET ${n - 1} LIMIT 1`);
    return row?.streamKey;
  }

  async oldest(sql: Sql, kind: ContentKind): Promise<string | undefined> {
    const row = await sql.first<{ streamKey: string }>(query`SELECT stream_key FROM search_document WHERE kind = ${kind} ORDER BY stream_key LIMIT 1`);
    return row?.streamKey;
  }

  /** Reads all documents between the keys in their order and stops when it has enough: for words that many have. The index of words isn't asked. */
  inOrder(sql: Sql, search: Search, limit: number): Promise<ContentMatch[]> {
    const { viewer: { audienceIds }, place, from, until } = search;
    const full = scoped(search, (one) => one.full());
    return sql.query(withSignals(search, query`
      SELECT d.subject_id, d.stream_key, r.author_id, r.channel_id FROM search_document d CROSS JOIN LATERAL (${realRow(search)}) r
      WHERE d.kind = ${kindOf(place)} AND d.stream_key >= ${from ?? FIRST_KEY} AND d.stream_key < ${until ?? LAST_KEY}
        AND ts_match_vq(d.words, (${full}::tsquery[])[array_position(${audienceIds}::uuid[], d.audience_id)])
      ORDER BY d.stream_key DESC LIMIT ${limit}`));
  }

  /**
   * Asks the index of words for some spans of time: for words that few have. That index alone: beside it, PostgreSQL would read all
   * documents of an audience, or of the spans, from another (0.25 s of two million), as it can't know how few have a word.
   * @param without a sequence that the index isn't asked for, but each document
   */
  bySpans(sql: Sql, search: Search, spans: readonly number[], without: SqlTerm, limit: number): Promise<ContentMatch[]> {
    const { viewer: { audienceIds }, from, until } = search;
    const guide = scoped(search, (one) => one.full(spans, without));
    const isFull = without === undefined ? raw('TRUE') : query`ts_match_vq(d.words, q.whole)`;
    const whole = without === undefined ? guide : scoped(search, (one) => one.full());
    return sql.query(withSignals(search, query`
      SELECT d.subject_id, d.stream_key, r.author_id, r.channel_id FROM (
        SELECT d.* FROM unnest(${audienceIds}::uuid[], ${guide}::tsquery[], ${whole}::tsquery[]) AS q (audience_id, guide, whole)
        CROSS JOIN LATERAL (SELECT d.* FROM search_document d WHERE d.words @@ q.guide OFFSET 0) AS d
        WHERE d.audience_id = q.audience_id AND d.stream_key >= ${from ?? FIRST_KEY} AND d.stream_key < ${until ?? LAST_KEY} AND ${isFull}
        ORDER BY d.stream_key DESC OFFSET 0) AS d
      CROSS JOIN LATERAL (${realRow(search)}) r ORDER BY d.stream_key DESC LIMIT ${limit}`));
  }

  /** Of the documents between the keys, how many have a word, and how many all else that is asked. */
  async compare(sql: Sql, search: Search, word: NonNullable<SqlTerm>): Promise<{ word: number; others: number }> {
    const { viewer: { audienceIds }, place, from, until } = search;
    const matches = (queries: readonly string[]) => query`ts_match_vq(d.words, (${queries}::tsquery[])[array_position(${audienceIds}::uuid[], d.audience_id)])`;
    const row = await sql.first<{ word: number; others: number }>(query`
      SELECT count(*) FILTER (WHERE ${matches(scoped(search, (one) => one.alone(word)))})::int AS word,
        count(*) FILTER (WHERE ${matches(scoped(search, (one) => one.full([], word)))})::int AS others
      FROM search_document d WHERE d.kind = ${kindOf(place)} AND d.stream_key >= ${from ?? FIRST_KEY} AND d.stream_key < ${until ?? LAST_KEY}`);
    return row as { word: number; others: number };
  }
}

type SqlTerm = Parameters<ScopedQuery['full']>[1];

/** A query for each of the viewer's audiences, in their order: in its scope, and in those of what was held back there and they may read all the same. */
function scoped({ viewer, query: content, place }: Search, write: (scoped: ScopedQuery) => string): string[] {
  return viewer.audienceIds.map((audienceId) =>
    oneOf(scopesIn(audienceId, viewer, 'p').map((_, i) => write(new ScopedQuery(content, place, (letter) => scopesIn(audienceId, viewer, letter)[i] as string)))));
}

/** The content itself, where the viewer may read it. OFFSET 0 lets it be asked for one document at a time, in their order. */
function realRow({ viewer, query: { authorIds, channelIds }, place }: Search): SqlFragment {
  const ofPlace = place === 'POST'
    ? query`post c WHERE c.id = d.subject_id AND c.version::text = d.version AND ${listableTo(viewer, 'c')}`
    : query`article c WHERE c.id = d.subject_id AND c.revision_id::text = d.version AND ${articleReadableTo(viewer, 'c')}`;
  const byAuthor = authorIds ? query`AND c.author_id = ANY(${authorIds}::uuid[])` : raw('');
  const inChannel = channelIds ? query`AND c.channel_id = ANY(${channelIds}::uuid[])` : raw('');
  return query`SELECT c.author_id, c.channel_id FROM ${ofPlace} ${byAuthor} ${inChannel} OFFSET 0`;
}

/** The matches with what ranking asks of each. */
function withSignals(search: Search, matches: SqlFragment): SqlFragment {
  const { viewer } = search;
  const matching = (queries: readonly string[]) => query`coalesce(ts_match_vq(w.words, (${queries}::tsquery[])[array_position(${viewer.audienceIds}::uuid[], w.audience_id)]), false)`;
  return query`
    SELECT m.subject_id AS id, m.stream_key, ${matching(scoped(search, (one) => one.exact()))} AS exact,
      ${search.query.all.length > 1 ? matching(scoped(search, (one) => one.adjacent())) : raw('FALSE')} AS adjacent,
      (m.author_id = ${viewer.principalId} OR EXISTS (
        SELECT 1 FROM follow f WHERE f.follower_id = ${viewer.principalId} AND f.kind = 'PERSON' AND f.subject_id = m.author_id) OR EXISTS (
        SELECT 1 FROM channel_member cm WHERE cm.channel_id = m.channel_id AND cm.person_id = ${viewer.principalId})) AS close
    FROM (${matches}) AS m JOIN search_document w ON w.subject_id = m.subject_id ORDER BY m.stream_key DESC`;
}
