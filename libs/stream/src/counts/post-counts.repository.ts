import { Injectable } from '@nestjs/common';
import { raw, type Recounts, sql as query, type Sql, type SqlFragment } from '#platform';
import type { PostEntity } from '../posts/post.entity.js';

/**
 * The counts of replies, reposts and quotes that posts keep. A count is of what everybody may read who may read the post: replies and
 * reposts are in its channel; a quote counts while it has the same audience. What is restricted or deleted doesn't count.
 *
 * They stay exact because every way through changes the counted row first and its subject's row after it, in one transaction: who
 * counts anew holds the subject, has seen all who held it before, and is waited for by the others, who then look at its audience again.
 */
@Injectable()
export class PostCountsRepository implements Recounts {
  /** Adds a post to, or takes it from, the counts that it is part of: its parent's, its thread's, its quote's, its repost's. */
  async step(sql: Sql, post: PostEntity, step: 1 | -1): Promise<void> {
    const { replyToId, quoteOfId, repostOfId, audienceId } = post;
    const rootId = replyToId && post.rootId;
    const subjects = [...new Set([replyToId, rootId, quoteOfId, repostOfId].filter((id) => id !== null))];
    if (subjects.length === 0) return;
    if (subjects.length > 1) await this.hold(sql, subjects);
    // The audience is compared in the row that is held. In the condition, it would pass by a row that is just getting this audience.
    await sql.execute(query`
      UPDATE post SET reply_count = reply_count + CASE WHEN id = ${replyToId}::uuid THEN ${step}::int ELSE 0 END,
        thread_count = thread_count + CASE WHEN id = ${rootId}::uuid THEN ${step}::int ELSE 0 END,
        quote_count = quote_count + CASE WHEN id = ${quoteOfId}::uuid AND audience_id = ${audienceId} THEN ${step}::int ELSE 0 END,
        repost_count = repost_count + CASE WHEN id = ${repostOfId}::uuid THEN ${step}::int ELSE 0 END
      WHERE id = ANY(${subjects}::uuid[])`);
  }

  /** Before posts get another audience: holds them and what they quote. */
  async holdWithQuoted(sql: Sql, postIds: readonly string[]): Promise<void> {
    const quoted = await sql.query<{ id: string }>(query`SELECT quote_of_id AS id FROM post WHERE id = ANY(${postIds}::uuid[]) AND quote_of_id IS NOT NULL`);
    await this.hold(sql, [...postIds, ...idsOf(quoted)]);
  }

  /** After that: counts anew what they quote, and those of them that are quoted. */
  async follow(sql: Sql, postIds: readonly string[]): Promise<void> {
    const subjects = await sql.query<{ id: string }>(query`
      SELECT quote_of_id AS id FROM post WHERE id = ANY(${postIds}::uuid[]) AND quote_of_id IS NOT NULL
      UNION SELECT quote_of_id FROM post WHERE quote_of_id = ANY(${postIds}::uuid[])`);
    if (subjects.length > 0) await this.recountAll(sql, subjects.map((row) => row.id));
  }

  async subjectsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    return idsOf(await sql.query(query`SELECT id FROM post WHERE id > ${after} ORDER BY id LIMIT ${limit}`));
  }

  async wrongAmong(sql: Sql, postIds: readonly string[]): Promise<string[]> {
    return idsOf(await sql.query(query`SELECT s.id FROM post s CROSS JOIN LATERAL (${counted()}) AS n WHERE s.id = ANY(${postIds}::uuid[]) AND ${differs()}`));
  }

  recount(sql: Sql, postId: string): Promise<void> {
    return this.recountAll(sql, [postId]);
  }

  /**
   * The newest first, as whoever deletes or restricts a post holds it before what it answers, quotes or passes on: in one order everywhere,
   * no two wait for one another. The other way round, twenty replies to posts being deleted took a minute.
   */
  private async hold(sql: Sql, postIds: readonly string[]): Promise<void> {
    await sql.execute(query`SELECT 1 FROM post WHERE id = ANY(${postIds}::uuid[]) ORDER BY id DESC FOR NO KEY UPDATE`);
  }

  private async recountAll(sql: Sql, postIds: readonly string[]): Promise<void> {
    await this.hold(sql, postIds);
    await sql.execute(query`
      UPDATE post AS c SET reply_count = n.replies, thread_count = n.thread, repost_count = n.reposts, quote_count = n.quotes
      FROM post s CROSS JOIN LATERAL (${counted()}) AS n WHERE s.id = ANY(${postIds}::uuid[]) AND s.id = c.id AND ${differs()}`);
  }
}

/** What there is of each kind, for the post with alias s. */
function counted(): SqlFragment {
  const there = raw('x.deleted_at IS NULL AND x.restriction IS NULL');
  return query`SELECT
    (SELECT count(*) FROM post x WHERE x.reply_to_id = s.id AND ${there}) AS replies,
    (SELECT count(*) FROM post x WHERE x.root_id = s.id AND x.reply_to_id IS NOT NULL AND ${there}) AS thread,
    (SELECT count(*) FROM post x WHERE x.repost_of_id = s.id AND ${there}) AS reposts,
    (SELECT count(*) FROM post x WHERE x.quote_of_id = s.id AND x.audience_id = s.audience_id AND ${there}) AS quotes`;
}

function differs(): SqlFragment {
  return raw('(s.reply_count, s.thread_count, s.repost_count, s.quote_count) IS DISTINCT FROM (n.replies, n.thread, n.reposts, n.quotes)');
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id);
}
