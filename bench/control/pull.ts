import { EVERYONE_CHANNEL } from '#channels';
import { send } from './pg-query.js';
import type pg from 'pg';
import type { ControlViewer } from './viewer.js';
import { listable } from './visible.js';

export interface Place {
  readonly key: string;
  readonly postId: string;
  readonly reposterId: string | null;
}

type Source = readonly [kind: string, subjectId: string, audienceId: string, head: string];

const SOURCES = `
  SELECT h.kind, h.subject_id, h.audience_id, h.head FROM (
    SELECT f.kind, f.subject_id FROM follow f WHERE f.follower_id = $1
    UNION SELECT 'CHANNEL', m.channel_id FROM channel_member m WHERE m.person_id = $1 AND m.channel_id <> '${EVERYONE_CHANNEL}'
    UNION ALL SELECT 'MENTION', $1::uuid
  ) AS s (kind, subject_id) JOIN source_head h ON h.kind = s.kind AND h.subject_id = s.subject_id
  WHERE h.audience_id = ANY($2::uuid[]) ORDER BY h.head DESC`;

const follows = (author: string): string => `EXISTS (SELECT 1 FROM follow f WHERE f.follower_id = $1 AND f.kind = 'PERSON' AND f.subject_id = ${author})`;
const within = `(p.reply_to_id IS NULL OR p.reply_to_author_id = $1 OR ${follows('p.reply_to_author_id')})`;
const shown = `${listable('p')} AND ((p.repost_of_id IS NULL AND p.repost_count = 0) OR NOT EXISTS (
  SELECT 1 FROM post r WHERE r.repost_of_id = coalesce(p.repost_of_id, p.id) AND r.stream_key > p.stream_key AND r.deleted_at IS NULL
    AND (r.author_id = $1 OR ${follows('r.author_id')}) AND ${listable('r')}))`;
const arm = (subjects: string, from: string, where: string, key: string): string => `
  (SELECT e.* FROM unnest(${subjects}) AS s (subject_id, audience_id) CROSS JOIN LATERAL (
    SELECT p.stream_key, p.id, p.repost_of_id, p.author_id FROM ${from} WHERE ${where} AND ${key} >= $14 AND ${shown} ORDER BY ${key} DESC LIMIT $13) e)`;

const PROBE = `
  SELECT DISTINCT stream_key, coalesce(repost_of_id, id), CASE WHEN repost_of_id IS NULL THEN NULL ELSE author_id END FROM (
    ${arm('$5::uuid[], $6::uuid[]', 'post p', `p.author_id = s.subject_id AND p.audience_id = s.audience_id AND ${within}`, 'p.stream_key')}
    UNION ALL ${arm('$7::uuid[], $8::uuid[]', 'post p', 'p.channel_id = s.subject_id AND p.audience_id = s.audience_id AND p.reply_to_id IS NULL AND p.repost_of_id IS NULL', 'p.stream_key')}
    UNION ALL ${arm('$9::uuid[], $10::uuid[]', 'post_tag t JOIN post p ON p.id = t.post_id', 't.tag_id = s.subject_id AND t.audience_id = s.audience_id AND p.reply_to_id IS NULL', 't.stream_key')}
    UNION ALL ${arm('$11::uuid[], $12::uuid[]', 'post_mention m JOIN post p ON p.id = m.post_id', 'm.person_id = s.subject_id AND m.audience_id = s.audience_id', 'm.stream_key')}
    UNION ALL (SELECT e.* FROM unnest($2::uuid[]) AS s (audience_id) CROSS JOIN LATERAL (
      SELECT p.stream_key, p.id, p.repost_of_id, p.author_id FROM post p WHERE p.author_id = $1 AND p.audience_id = s.audience_id AND p.stream_key >= $14 AND ${within} AND ${shown}
      ORDER BY p.stream_key DESC LIMIT $13) e)
  ) AS entry ORDER BY stream_key DESC LIMIT $13`;

const BEGINNING = '00000000-0000-0000-0000-000000000000';
const KINDS = ['PERSON', 'CHANNEL', 'TAG', 'MENTION'];

/** The first page of Home and one more, by the same pruned pull as libs/stream's. */
export async function pullHome(pool: pg.Pool, viewer: ControlViewer, limit: number): Promise<Place[]> {
  const who = [viewer.id, viewer.audienceIds, viewer.closedChannelIds, viewer.moderates];
  const sources = (await send(pool, 'sources', SOURCES, [viewer.id, viewer.audienceIds])) as unknown as Source[];
  const wanted = limit + 1;
  for (let count = 2 * wanted; ; count *= 2) {
    const some = sources.slice(0, count);
    const floor = sources[count]?.[3] ?? BEGINNING;
    const lists = KINDS.flatMap((kind) => {
      const ofKind = some.filter((source) => source[0] === kind);
      return [ofKind.map((source) => source[1]), ofKind.map((source) => source[2])];
    });
    const found = await send(pool, 'probe', PROBE, [...who, ...lists, wanted, floor]);
    if (count >= sources.length || found.length === wanted) return found.map(([key, postId, reposterId]) => ({ key, postId, reposterId }) as Place);
  }
}
