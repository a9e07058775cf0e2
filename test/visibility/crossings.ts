import { COMPANY_AUDIENCE } from '#access';
import { EVERYONE_CHANNEL } from '#channels';
import { encodeId, sql } from '#platform';
import { GrowArticleCommand } from '#ties';
import type { TestHub } from '../support/hub.js';
import type { Cast } from './readers.js';
import type { Thing } from './secrets.js';

/** Ties of every kind from what the whole company reads to everything there is: answered, quoted, passed on and carried when it could be. */
export async function passOn(hub: TestHub, cast: Cast): Promise<void> {
  const row = (column: string) => sql`
    INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length, reply_to_id, quote_of_id, repost_of_id, repost_count, reply_count)
    SELECT fresh.id, ${cast.carrier.id}, ${EVERYONE_CHANNEL}, ${COMPANY_AUDIENCE}, CASE WHEN ${column} = 'reply' THEN p.id ELSE fresh.id END,
      'carries', 7, CASE WHEN ${column} = 'reply' THEN p.id END, CASE WHEN ${column} = 'quote' THEN p.id END, CASE WHEN ${column} = 'repost' THEN p.id END, 1, 1
    FROM (SELECT id, uuid7() AS fresh FROM post WHERE author_id = ${cast.author.id}) AS p CROSS JOIN LATERAL (SELECT p.fresh AS id) AS fresh`;
  for (const column of ['reply', 'quote', 'repost']) await hub.database.execute(row(column));
  await hub.database.execute(sql`UPDATE post SET repost_count = 1, reply_count = greatest(reply_count, CASE WHEN deleted_at IS NULL AND restriction IS DISTINCT FROM 'REMOVED' THEN 1 ELSE 0 END) WHERE author_id = ${cast.author.id}`);
  await hub.database.execute(sql`
    WITH carried AS (SELECT id, uuid7() AS post_id FROM article), posts AS (
      INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length)
      SELECT post_id, ${cast.carrier.id}, ${EVERYONE_CHANNEL}, ${COMPANY_AUDIENCE}, post_id, 'carries', 7 FROM carried RETURNING id, stream_key)
    INSERT INTO post_card (post_id, article_id, notice, by_address, stream_key) SELECT c.post_id, c.id, false, false, p.stream_key FROM carried c JOIN posts p ON p.id = c.post_id`);
}

/** Each article is grown from a thread elsewhere; in the end every place and state leads to every other kind. */
export async function grow(hub: TestHub, things: readonly Thing[]): Promise<void> {
  const [articles, posts] = ['Article', 'Post'].map((type) => things.filter((thing) => thing.type === type)) as [Thing[], Thing[]];
  for (const [i, article] of articles.entries()) {
    await hub.database.execute(sql`INSERT INTO grown_article (article_id, root_id) VALUES (${article.uuid}, ${(posts[(i * 7 + 5) % posts.length] as Thing).uuid})`);
  }
}

/** An article that quotes the post, and is out before anything becomes of that. Who may not read the post is not to find its words there. */
export async function growOut(hub: TestHub, { author }: Cast, postId: string): Promise<void> {
  if (await hub.database.first(sql`SELECT 1 AS gone FROM post WHERE id = ${postId} AND deleted_at IS NOT NULL`)) return;
  const articleId = await hub.get(GrowArticleCommand).run(await hub.viewer(author), { rootId: postId, postIds: [postId], title: 'Grown' });
  await hub.ask(await hub.token(author), 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } }', { id: encodeId('article', articleId) });
}

/** Ties from everybody to everything, whatever they may read now: they followed, were mentioned and bookmarked when they still could, or it was not yet what it is. */
export async function reachEverything(hub: TestHub, cast: Cast): Promise<void> {
  const people = Object.values(cast).map((person) => person.id);
  await hub.database.execute(sql`
    INSERT INTO post_mention (post_id, person_id, audience_id, stream_key) SELECT p.id, v, p.audience_id, p.stream_key FROM post p, unnest(${people}::uuid[]) v ON CONFLICT DO NOTHING`);
  await hub.database.execute(sql`
    INSERT INTO follow (follower_id, kind, subject_id) SELECT v, s.kind, s.id FROM unnest(${people}::uuid[]) v, (
      SELECT 'PERSON' AS kind, id FROM person UNION ALL SELECT 'CHANNEL', id FROM channel UNION ALL SELECT 'TAG', id FROM tag) s WHERE v <> s.id ON CONFLICT DO NOTHING`);
  await hub.database.execute(sql`
    INSERT INTO bookmark (person_id, subject_id, kind) SELECT v, s.id, s.kind FROM unnest(${people}::uuid[]) v, (
      SELECT 'POST' AS kind, id FROM post UNION ALL SELECT 'ARTICLE', id FROM article) s ON CONFLICT DO NOTHING`);
  await hub.database.execute(sql`
    INSERT INTO source_head (kind, subject_id, audience_id, head)
    SELECT s.kind, s.id, a.id, 'ffffffff-ffff-ffff-ffff-ffffffffffff' FROM audience a, (SELECT 'PERSON' AS kind, id FROM person UNION ALL SELECT 'MENTION', id FROM person
      UNION ALL SELECT 'CHANNEL', id FROM channel UNION ALL SELECT 'TAG', id FROM tag) s ON CONFLICT (subject_id, kind, audience_id) DO UPDATE SET head = excluded.head`);
}
