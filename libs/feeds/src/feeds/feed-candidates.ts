import type { Viewer } from '#access';
import { raw, sql as query, type SqlFragment } from '#platform';
import { listableTo, muted, wordsToSearch } from '#stream';
import type { FeedRule } from './feed-rule.js';

/** Between which keys to look: newer than the one, older than the other. */
interface Span {
  readonly newerThan?: string | undefined;
  readonly olderThan?: string | undefined;
}

/**
 * The newest posts that may belong to a feed, as rows of post, newest first: those of its people or, where it names none, of its tags, its
 * channels, or of all that the viewer reads. Each way is an index in the order of keys.
 */
export function candidates(viewer: Viewer, rule: FeedRule, span: Span, limit: number): SqlFragment {
  const { personIds, tagIds, channelIds } = rule;
  const audiences = query`unnest(${viewer.audienceIds}::uuid[]) AS a (id)`;
  const tail = (key: SqlFragment) => query`AND ${within(key, span)} ORDER BY ${key} DESC LIMIT ${limit}`;
  const roots = query`p.reply_to_id IS NULL AND p.repost_of_id IS NULL AND p.deleted_at IS NULL`;
  const key = raw('p.stream_key');
  const of = (ids: readonly string[], posts: SqlFragment) => query`unnest(${ids}::uuid[]) AS s (id) CROSS JOIN ${audiences} CROSS JOIN LATERAL (${posts}) AS p`;
  const from = personIds.length > 0
    ? of(personIds, query`SELECT p.* FROM post p WHERE p.author_id = s.id AND p.audience_id = a.id AND ${roots} ${tail(key)}`)
    : tagIds.length > 0
      ? of(tagIds, query`SELECT p.* FROM post_tag t JOIN post p ON p.id = t.post_id WHERE t.tag_id = s.id AND t.audience_id = a.id AND ${roots} ${tail(raw('t.stream_key'))}`)
      : channelIds.length > 0
        ? of(channelIds, query`SELECT p.* FROM post p WHERE p.channel_id = s.id AND p.audience_id = a.id AND ${roots} ${tail(key)}`)
        : newestIn(viewer, span, limit);
  return query`SELECT DISTINCT ON (p.stream_key) p.* FROM ${from} ORDER BY p.stream_key DESC LIMIT ${limit}`;
}

/** The newest posts of all that the viewer may read, as a source with alias p; so many of each audience. */
export function newestIn(viewer: Viewer, span: Span, limit: number): SqlFragment {
  return query`unnest(${viewer.audienceIds}::uuid[]) AS a (id) CROSS JOIN LATERAL (
    SELECT p.* FROM post p WHERE p.audience_id = a.id AND p.reply_to_id IS NULL AND p.repost_of_id IS NULL AND p.deleted_at IS NULL
      AND ${within(raw('p.stream_key'), span)} ORDER BY p.stream_key DESC LIMIT ${limit}) AS p`;
}

/** Whether the post with alias p belongs to the feed, and the viewer may and would read it. What costs most is asked last. */
export function belongs(viewer: Viewer, personId: string, rule: FeedRule): SqlFragment {
  const { personIds, channelIds, tagIds, words, articlesOnly } = rule;
  const one = (wanted: readonly unknown[], condition: SqlFragment) => (wanted.length > 0 ? condition : raw('TRUE'));
  return query`(${one(personIds, query`p.author_id = ANY(${personIds}::uuid[])`)}
    AND ${one(channelIds, query`p.channel_id = ANY(${channelIds}::uuid[])`)}
    AND ${one(tagIds, query`EXISTS (SELECT 1 FROM post_tag ft WHERE ft.post_id = p.id AND ft.tag_id = ANY(${tagIds}::uuid[]))`)}
    AND ${articlesOnly ? query`EXISTS (SELECT 1 FROM post_card fc WHERE fc.post_id = p.id AND fc.article_id IS NOT NULL)` : raw('TRUE')}
    AND ${listableTo(viewer, 'p')}
    AND ${one(words, query`EXISTS (
      SELECT 1 FROM (SELECT ${wordsToSearch('p')} AS words OFFSET 0) AS said CROSS JOIN unnest(${words}::text[]) AS w (word) WHERE strpos(said.words, w.word) > 0)`)}
    AND NOT ${muted(query`${personId}::uuid`, 'p')})`;
}

function within(key: SqlFragment, { newerThan, olderThan }: Span): SqlFragment {
  const below = olderThan === undefined ? raw('TRUE') : query`${key} < ${olderThan}`;
  return newerThan === undefined ? below : query`${below} AND ${key} > ${newerThan}`;
}
