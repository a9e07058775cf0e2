import { Injectable } from '@nestjs/common';
import type { RestrictionKind } from '#access';
import { sql as query, type Sql } from '#platform';
import type { StoredFacet } from '../facets/facet.js';
import type { PostEntity } from './post.entity.js';

export interface NewPost {
  readonly authorId: string;
  readonly channelId: string;
  readonly audienceId: string;
  readonly text: string;
  readonly weightedLength: number;
  readonly facets: readonly StoredFacet[];
  readonly replyTo?: PostEntity | undefined;
  readonly quoteOf?: PostEntity | undefined;
  readonly repostOfId?: string | undefined;
  readonly restriction?: RestrictionKind | undefined;
  /** When it was first published elsewhere; unset: now. */
  readonly publishedAt?: Date | undefined;
}

/** Writes posts. */
@Injectable()
export class PostWritesRepository {
  async insert(sql: Sql, post: NewPost): Promise<PostEntity> {
    const at = post.publishedAt ?? null;
    const row = await sql.first<PostEntity>(query`
      INSERT INTO post (id, stream_key, author_id, channel_id, audience_id, root_id, reply_to_id, reply_to_author_id, quote_of_id, quote_of_author_id, repost_of_id,
        text, weighted_length, facets, restriction, withheld, created_at)
      SELECT fresh.id, CASE WHEN ${at}::timestamptz IS NULL THEN fresh.id ELSE uuid7(${at}) END, ${post.authorId}, ${post.channelId}, ${post.audienceId},
        coalesce(${post.replyTo?.rootId ?? null}::uuid, fresh.id), ${post.replyTo?.id ?? null}::uuid, ${post.replyTo?.authorId ?? null}::uuid,
        ${post.quoteOf?.id ?? null}::uuid, ${post.quoteOf?.authorId ?? null}::uuid, ${post.repostOfId ?? null}::uuid, ${post.text}, ${post.weightedLength}::int, ${JSON.stringify(post.facets)}::jsonb,
        ${post.restriction ?? null}, ${post.restriction === 'HELD'}::boolean, coalesce(${at}::timestamptz, clock_timestamp())
      FROM (SELECT uuid7() AS id) AS fresh
      RETURNING *`);
    return row as PostEntity;
  }

  async insertMentions(sql: Sql, post: PostEntity, personIds: readonly string[]): Promise<void> {
    await sql.execute(query`DELETE FROM post_mention WHERE post_id = ${post.id} AND person_id <> ALL(${personIds}::uuid[])`);
    await sql.execute(query`
      INSERT INTO post_mention (post_id, person_id, audience_id, stream_key)
      SELECT ${post.id}, person_id, ${post.audienceId}, ${post.streamKey} FROM unnest(${personIds}::uuid[]) person_id ON CONFLICT DO NOTHING`);
  }

  async insertTags(sql: Sql, post: PostEntity, tagIds: readonly string[]): Promise<void> {
    await sql.execute(query`DELETE FROM post_tag WHERE post_id = ${post.id} AND tag_id <> ALL(${tagIds}::uuid[])`);
    await sql.execute(query`
      INSERT INTO post_tag (post_id, tag_id, audience_id, stream_key)
      SELECT ${post.id}, tag_id, ${post.audienceId}, ${post.streamKey} FROM unnest(${tagIds}::uuid[]) tag_id ON CONFLICT DO NOTHING`);
  }

  /** Keeps what the post said and gives it its new text. */
  async edit(sql: Sql, post: PostEntity, text: string, weightedLength: number, facets: readonly StoredFacet[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO post_edit (post_id, version, text, facets) VALUES (${post.id}, ${post.version}, ${post.text}, ${JSON.stringify(post.facets)}::jsonb)`);
    await sql.execute(query`
      UPDATE post SET text = ${text}, weighted_length = ${weightedLength}, facets = ${JSON.stringify(facets)}::jsonb,
        version = version + 1, edited_at = now() WHERE id = ${post.id}`);
  }

  /** Lets a person pass on a post in one transaction at a time: the second one waits, and then finds the first one's row. */
  async lockRepost(sql: Sql, authorId: string, originalId: string): Promise<void> {
    await sql.execute(query`SELECT pg_advisory_xact_lock(hashtextextended(${`stream.repost:${authorId}:${originalId}`}, 0))`);
  }

  /** Takes a person's repost of a post away. @returns it; undefined where there was none */
  eraseRepost(sql: Sql, authorId: string, originalId: string): Promise<PostEntity | undefined> {
    return sql.first(query`
      UPDATE post SET deleted_at = now(), version = version + 1
      WHERE author_id = ${authorId} AND repost_of_id = ${originalId} AND deleted_at IS NULL RETURNING *`);
  }

  /** Empties the post and marks it; nothing of its text remains. Who had it in a timeline by a tag or a mention is told that it went. */
  async erase(sql: Sql, postId: string): Promise<void> {
    await sql.execute(query`UPDATE post SET text = '', weighted_length = 0, facets = '[]', deleted_at = now(), version = version + 1 WHERE id = ${postId}`);
    await sql.execute(query`DELETE FROM post_edit WHERE post_id = ${postId}`);
    await sql.execute(query`DELETE FROM post_media WHERE post_id = ${postId}`);
  }
}
