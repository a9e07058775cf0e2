import type pg from 'pg';
import twitter from 'twitter-text';
import { COMPANY_AUDIENCE } from '#access';
import { EVERYONE_CHANNEL } from '#channels';
import { encodeId, parseId } from '#platform';
import { send } from './pg-query.js';
import { facetOf, personOf } from './shapes.js';
import type { ControlViewer } from './viewer.js';
import { listable } from './visible.js';

const FIND = `SELECT p.id, p.root_id, p.author_id, p.channel_id, p.audience_id FROM post p WHERE p.id = $5 AND ${listable('p')}`;
const CHANNEL = `SELECT c.audience_id, c.slug, c.name FROM channel c WHERE c.id = $3 AND c.audience_id = ANY($1::uuid[]) AND NOT c.id = ANY($2::uuid[])`;
const INSERT = `
  INSERT INTO post (id, stream_key, author_id, channel_id, audience_id, root_id, reply_to_id, reply_to_author_id, text, weighted_length, facets)
  SELECT id, id, $1, $2, $3, coalesce($4, id), $5, $6, $7, $8, $9 FROM (SELECT uuid7() AS id) AS fresh RETURNING id, stream_key, created_at`;
const TAGS = `INSERT INTO post_tag (post_id, tag_id, audience_id, stream_key) SELECT $1, tag_id, $2, $3 FROM unnest($4::uuid[]) tag_id`;
const COUNT = `
  UPDATE post SET reply_count = reply_count + CASE WHEN id = $1 THEN 1 ELSE 0 END, thread_count = thread_count + CASE WHEN id = $2 THEN 1 ELSE 0 END
  WHERE id IN (SELECT id FROM post WHERE id IN ($1, $2) ORDER BY id FOR UPDATE)`;
const OUTBOX = `INSERT INTO outbox (type, payload) VALUES ('stream.post-published', $1)`;
const AUTHOR = `SELECT id, handle, display_name FROM person WHERE id = $1`;

export interface ControlInput {
  readonly text: string;
  readonly replyToId?: string;
}

/** The answer to the operation CreatePost of load/operations.ts: the same rows as the hub's, in one transaction. */
export async function createPost(pool: pg.Pool, viewer: ControlViewer, input: ControlInput): Promise<object> {
  const { weightedLength } = twitter.parseTweet(input.text);
  if (weightedLength === 0 || weightedLength > 280) throw new Error('Too long');
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const post = await write(client, viewer, input, weightedLength);
    await client.query('COMMIT');
    return { createPost: { post } };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function write(client: pg.PoolClient, viewer: ControlViewer, { text, replyToId }: ControlInput, weightedLength: number): Promise<object> {
  const who = [viewer.id, viewer.audienceIds, viewer.closedChannelIds, viewer.moderates];
  const [answered] = replyToId ? await send(client, 'find', FIND, [...who, parseId(replyToId)?.uuid]) : [];
  if (replyToId && !answered) throw new Error('No such post');
  const [replyTo, rootId, replyToAuthor, channelId] = (answered ?? [null, null, null, EVERYONE_CHANNEL]) as (string | null)[];
  const [channel] = await send(client, 'channel', CHANNEL, [viewer.audienceIds, viewer.closedChannelIds, channelId]);
  if (!channel || (viewer.guest && !replyToId)) throw new Error('No such channel');
  const audienceId = channel[0] ?? COMPANY_AUDIENCE;
  const facets = await facetsOf(client, text);
  const [row] = await send(client, 'insert', INSERT, [
    viewer.id, channelId, audienceId, rootId, replyTo, replyToAuthor, text, weightedLength, JSON.stringify(facets),
  ]);
  const [id, key, createdAt] = row as [string, string, Date];
  if (facets.length > 0) await send(client, 'tags', TAGS, [id, audienceId, key, facets.map((facet) => facet.tagId)]);
  if (replyTo) await send(client, 'count', COUNT, [replyTo, rootId]);
  await send(client, 'outbox', OUTBOX, [JSON.stringify({ postId: id, version: 1 })]);
  const [author] = await send(client, 'author', AUTHOR, [viewer.id]);
  return {
    id: encodeId('post', id), text, weightedLength, createdAt, facets: facets.map(facetOf), author: personOf(author ?? [], 0),
    channel: { id: encodeId('channel', channelId as string), slug: channel[1], name: channel[2] },
    replyCount: 0, repostCount: 0, quoteCount: 0, viewerCanEdit: true, viewerCanDelete: true,
  };
}

/** The load's texts hold tags alone, and those are there already. */
async function facetsOf(client: pg.PoolClient, text: string) {
  const found = twitter.extractEntitiesWithIndices(text) as { indices: [number, number]; hashtag: string }[];
  if (found.length === 0) return [];
  const names = found.map((entity) => entity.hashtag.toLowerCase());
  await send(client, 'make tags', 'INSERT INTO tag (name) SELECT unnest($1::text[]) ON CONFLICT (name) DO NOTHING', [names]);
  const tags = new Map((await send(client, 'find tags', 'SELECT name, id FROM tag WHERE name = ANY($1)', [names])) as [string, string][]);
  return found.map(({ indices: [start, end] }, i) => ({ kind: 'TAG', start, end, tagId: tags.get(names[i] as string) as string }));
}
