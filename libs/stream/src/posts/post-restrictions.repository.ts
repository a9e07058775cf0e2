import { Injectable } from '@nestjs/common';
import type { ImposedRestriction } from '#access';
import { sql as query, type Sql } from '#platform';
import type { PostEntity } from './post.entity.js';

/** Writes posts' restrictions. RestrictPostCommand alone uses it, as much follows from one. Each returns the post as it is then. */
@Injectable()
export class PostRestrictionsRepository {
  async impose(sql: Sql, postId: string, { kind, reason }: ImposedRestriction): Promise<PostEntity> {
    const row = await sql.first<PostEntity>(query`
      UPDATE post SET restriction = ${kind}, restriction_reason = ${reason}, restricted_at = now() WHERE id = ${postId} RETURNING *`);
    return row as PostEntity;
  }

  /** Gives it back its place. */
  async lift(sql: Sql, postId: string): Promise<PostEntity> {
    const row = await sql.first<PostEntity>(query`
      UPDATE post SET restriction = NULL, restriction_reason = NULL, restricted_at = NULL WHERE id = ${postId} RETURNING *`);
    return row as PostEntity;
  }

  /** Lets out what was held since it was written: at this moment of the stream, so that it doesn't surface in the past. */
  async release(sql: Sql, postId: string): Promise<PostEntity> {
    const row = await sql.first<PostEntity>(query`
      UPDATE post SET restriction = NULL, restriction_reason = NULL, restricted_at = NULL, withheld = false, stream_key = uuid7(), created_at = clock_timestamp()
      WHERE id = ${postId} RETURNING *`);
    const post = row as PostEntity;
    await sql.execute(query`UPDATE post_mention SET stream_key = ${post.streamKey} WHERE post_id = ${postId}`);
    await sql.execute(query`UPDATE post_tag SET stream_key = ${post.streamKey} WHERE post_id = ${postId}`);
    return post;
  }
}
