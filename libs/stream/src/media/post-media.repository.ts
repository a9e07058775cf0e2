import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { MediaEntity } from '#media';
import { sql as query, type Sql } from '#platform';
import { listableTo } from '../posts/post-visibility.js';

export interface MediaOfPost extends MediaEntity {
  readonly postId: string;
}

/** What posts show and offer. */
@Injectable()
export class PostMediaRepository {
  async attach(sql: Sql, postId: string, mediaIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO post_media (post_id, media_id, position)
      SELECT ${postId}, id, position FROM unnest(${mediaIds}::uuid[]) WITH ORDINALITY AS given (id, position) ON CONFLICT DO NOTHING`);
  }

  /** Of those posts that the viewer may read, in their authors' order. */
  of(sql: Sql, viewer: Viewer, postIds: readonly string[]): Promise<MediaOfPost[]> {
    return sql.query(query`
      SELECT h.post_id, m.* FROM post_media h JOIN media m ON m.id = h.media_id JOIN post p ON p.id = h.post_id
      WHERE h.post_id = ANY(${postIds}::uuid[]) AND ${listableTo(viewer, 'p')} ORDER BY h.post_id, h.position`);
  }
}
