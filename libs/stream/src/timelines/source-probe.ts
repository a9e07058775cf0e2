import type { Viewer } from '#access';
import { beyondCursor, type Page, pageOrder, raw, sql as query, type SqlFragment } from '#platform';
import { listableTo } from '../posts/post-visibility.js';
import { mutedBySource, mutedByWords } from '../mutes/muted.js';
import { answersWithin, followsPerson } from './home-sources.js';
import type { Source } from './source-heads.repository.js';

/**
 * One statement that takes from each source the page's number of entries next to the cursor. Each arm runs for the
 * sources of its kind, on an index of (source, stream_key).
 * @param floor key below which nothing is wanted
 * @param mutes whether the viewer mutes anything. Most don't, and a statement that would look for it all the same takes a third longer: 3.7 ms of
 * PostgreSQL's time instead of 2.8
 */
export function probe(viewer: Viewer, personId: string, page: Page, sources: readonly Source[], floor: string | undefined, mutes: boolean): SqlFragment {
  const me = query`${personId}::uuid`;
  const above = (key: SqlFragment) => (floor === undefined ? raw('TRUE') : query`${key} >= ${floor}`);
  const beyond = (key: SqlFragment) => query`${beyondCursor(page, key, 'DESC')} AND ${above(key)}`;
  const tail = (key: SqlFragment) => query`ORDER BY ${key} ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`;
  const list = (kind: Source['kind']) => {
    const some = sources.filter((source) => source.kind === kind);
    return query`unnest(${some.map((source) => source.subjectId)}::uuid[], ${some.map((source) => source.audienceId)}::uuid[]) AS s (subject_id, audience_id)`;
  };
  const columns = raw('p.stream_key, p.id, p.repost_of_id, p.author_id');
  const shown = query`${listableTo(viewer, 'p')} AND NOT ${mutes ? isMuted(me) : raw('FALSE')} AND ${isNewestPlace(viewer, me, mutes)}`;
  const key = raw('p.stream_key');
  const arms = [
    query`SELECT e.* FROM ${list('PERSON')} CROSS JOIN LATERAL (
      SELECT ${columns} FROM post p WHERE p.author_id = s.subject_id AND p.audience_id = s.audience_id AND ${beyond(key)}
        AND ${answersWithin(me, 'p')} AND ${shown} ${tail(key)}) e`,
    query`SELECT e.* FROM ${list('CHANNEL')} CROSS JOIN LATERAL (
      SELECT ${columns} FROM post p WHERE p.channel_id = s.subject_id AND p.audience_id = s.audience_id AND ${beyond(key)}
        AND p.reply_to_id IS NULL AND p.repost_of_id IS NULL AND ${shown} ${tail(key)}) e`,
    query`SELECT e.* FROM ${list('TAG')} CROSS JOIN LATERAL (
      SELECT ${columns} FROM post_tag t JOIN post p ON p.id = t.post_id WHERE t.tag_id = s.subject_id AND t.audience_id = s.audience_id
        AND ${beyond(raw('t.stream_key'))} AND p.reply_to_id IS NULL AND ${shown} ${tail(raw('t.stream_key'))}) e`,
    query`SELECT e.* FROM ${list('MENTION')} CROSS JOIN LATERAL (
      SELECT ${columns} FROM post_mention m JOIN post p ON p.id = m.post_id WHERE m.person_id = s.subject_id AND m.audience_id = s.audience_id
        AND ${beyond(raw('m.stream_key'))} AND ${shown} ${tail(raw('m.stream_key'))}) e`,
  ];
  const mine = query`(SELECT ${columns} FROM unnest(${viewer.audienceIds}::uuid[]) AS s (audience_id) CROSS JOIN LATERAL (
      SELECT p.* FROM post p WHERE p.author_id = ${me} AND p.audience_id = s.audience_id AND ${beyond(key)} AND ${answersWithin(me, 'p')} AND ${shown} ${tail(key)}) p)`;
  const all = [...arms.map((arm) => query`(${arm})`), mine];
  return query`
    SELECT place.*, ${mutes ? query`EXISTS (SELECT 1 FROM post said WHERE said.id = place.post_id AND ${mutedByWords(me, 'said')})` : raw('FALSE')} AS says_muted FROM (
      SELECT DISTINCT stream_key, coalesce(repost_of_id, id) AS post_id, CASE WHEN repost_of_id IS NULL THEN NULL ELSE author_id END AS reposter_id
      FROM (${union(all)}) AS entry ORDER BY stream_key ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}
    ) AS place ORDER BY stream_key ${pageOrder(page, 'DESC')}`;
}

/** Whether a place is muted by where it comes from: who stands behind it or, of what is passed on there, its author, channel or tags. */
function isMuted(me: SqlFragment): SqlFragment {
  return query`(${mutedBySource(me, 'p')} OR (p.repost_of_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM post original WHERE original.id = p.repost_of_id AND ${mutedBySource(me, 'original')})))`;
}

/**
 * A post that was passed on stands once, at the newest of its places: this one is it unless somebody whom the viewer
 * follows, or the viewer, passed it on later.
 */
function isNewestPlace(viewer: Viewer, me: SqlFragment, mutes: boolean): SqlFragment {
  return query`((p.repost_of_id IS NULL AND p.repost_count = 0) OR NOT EXISTS (
    SELECT 1 FROM post r WHERE r.repost_of_id = coalesce(p.repost_of_id, p.id) AND r.stream_key > p.stream_key AND r.deleted_at IS NULL
      AND (r.author_id = ${me} OR ${followsPerson(me, raw('r.author_id'))}) AND ${listableTo(viewer, 'r')} AND NOT ${mutes ? mutedBySource(me, 'r') : raw('FALSE')}))`;
}

function union(parts: readonly SqlFragment[]): SqlFragment {
  return parts.slice(1).reduce((whole, part) => query`${whole} UNION ALL ${part}`, parts[0] as SqlFragment);
}
