import type pg from 'pg';

/** What follows from the rows: how many follow whom, how often articles are cited, and the heads of Home's sources. */
export async function derive(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO follow_count (subject_id, followers, following)
    SELECT id, sum(followers), sum(following) FROM (
      SELECT subject_id AS id, count(*) AS followers, 0 AS following FROM follow WHERE kind <> 'CHANNEL' GROUP BY subject_id
      UNION ALL SELECT follower_id, 0, count(*) FROM follow WHERE kind = 'PERSON' GROUP BY follower_id
    ) AS part GROUP BY id`);
  await client.query(`
    INSERT INTO citation_count (article_id, citations)
    SELECT c.article_id, count(*) FROM post_card c JOIN post p ON p.id = c.post_id JOIN article a ON a.id = c.article_id
    WHERE p.audience_id = a.audience_id GROUP BY c.article_id`);
  for (const [kind, subject, table, only] of HEADS) {
    await client.query(`
      INSERT INTO source_head (kind, subject_id, audience_id, head)
      SELECT DISTINCT ON (${subject}, audience_id) '${kind}', ${subject}, audience_id, stream_key FROM ${table} ${only}
      ORDER BY ${subject}, audience_id, stream_key DESC`);
  }
}

/** As the relay raises them (source-heads.repository.ts in libs/stream). */
const HEADS = [
  ['PERSON', 'author_id', 'post', ''],
  ['CHANNEL', 'channel_id', 'post', 'WHERE reply_to_id IS NULL AND repost_of_id IS NULL'],
  ['TAG', 'tag_id', 'post_tag', ''],
  ['MENTION', 'person_id', 'post_mention', ''],
] as const;
