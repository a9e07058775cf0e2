import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { PassageEntity } from './passage.entity.js';

/** Passages that posts quote. */
@Injectable()
export class PassagesRepository {
  /** Those of posts that the viewer was given. They are shown on their articles' cards, to whom may read the article. */
  ofPosts(sql: Sql, postIds: readonly string[]): Promise<PassageEntity[]> {
    return sql.query(query`SELECT * FROM post_passage WHERE post_id = ANY(${postIds}::uuid[])`);
  }

  async insert(sql: Sql, passage: PassageEntity): Promise<void> {
    await sql.execute(query`
      INSERT INTO post_passage (post_id, article_id, revision_id, from_offset, to_offset, quote, text_before, text_after)
      VALUES (${passage.postId}, ${passage.articleId}, ${passage.revisionId}, ${passage.fromOffset}::int, ${passage.toOffset}::int, ${passage.quote}, ${passage.textBefore}, ${passage.textAfter})`);
  }

  /** The text of a deleted article goes everywhere. */
  async forgetArticle(sql: Sql, articleId: string): Promise<void> {
    await sql.execute(query`DELETE FROM post_passage WHERE article_id = ${articleId}`);
  }
}
