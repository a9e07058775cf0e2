import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type Page, raw, type Slice, sliceOf, sql as query, type Sql } from '#platform';
import { listableTo, type TimelineEntry } from '#stream';
import type { PostCardEntity } from './post-card.entity.js';

/** Posts' cards, with the counts of citations, which change together. */
@Injectable()
export class CardsRepository {
  /** The cards of posts that the viewer was given. What a card shows is read with the viewer's own rights. */
  ofPosts(sql: Sql, postIds: readonly string[]): Promise<PostCardEntity[]> {
    return sql.query(query`SELECT * FROM post_card WHERE post_id = ANY(${postIds}::uuid[])`);
  }

  /** The posts that told of these articles, where there is one. Whether the viewer reads them is the post's own question. */
  noticesOf(sql: Sql, articleIds: readonly string[]): Promise<{ articleId: string; postId: string }[]> {
    return sql.query(query`SELECT article_id, post_id FROM post_card WHERE notice AND article_id = ANY(${articleIds}::uuid[])`);
  }

  /** The posts that carry an article, without its notice, newest first. */
  async citationsOf(sql: Sql, viewer: Viewer, articleId: string, page: Page): Promise<Slice<TimelineEntry>> {
    const beyond = page.cursor === undefined ? raw('TRUE') : query`c.stream_key ${raw(page.forward ? '<' : '>')} ${page.cursor}`;
    const rows = await sql.query<TimelineEntry>(query`
      SELECT c.post_id, c.stream_key FROM post_card c JOIN post p ON p.id = c.post_id
      WHERE c.article_id = ${articleId} AND NOT c.notice AND ${listableTo(viewer, 'p')} AND ${beyond}
      ORDER BY c.stream_key ${raw(page.forward ? 'DESC' : 'ASC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  async put(sql: Sql, card: PostCardEntity): Promise<void> {
    await sql.execute(query`
      INSERT INTO post_card (post_id, article_id, blog_id, notice, by_address, stream_key)
      VALUES (${card.postId}, ${card.articleId}, ${card.blogId}, ${card.notice}, ${card.byAddress}, ${card.streamKey})
      ON CONFLICT (post_id) DO UPDATE SET article_id = excluded.article_id, blog_id = excluded.blog_id, by_address = excluded.by_address`);
    if (card.articleId && !card.notice) await this.countCitations(sql, card.articleId);
  }

  async remove(sql: Sql, card: PostCardEntity): Promise<void> {
    await sql.execute(query`DELETE FROM post_card WHERE post_id = ${card.postId}`);
    if (card.articleId) await this.countCitations(sql, card.articleId);
  }

  citationCounts(sql: Sql, articleIds: readonly string[]): Promise<{ articleId: string; citations: number }[]> {
    return sql.query(query`SELECT article_id, citations FROM citation_count WHERE article_id = ANY(${articleIds}::uuid[])`);
  }

  /** Counts anew the posts that cite an article for all who read it. One at a time for each article. */
  async countCitations(sql: Sql, articleId: string): Promise<void> {
    await sql.execute(query`INSERT INTO citation_count (article_id) VALUES (${articleId}) ON CONFLICT DO NOTHING`);
    await sql.execute(query`SELECT 1 FROM citation_count WHERE article_id = ${articleId} FOR UPDATE`);
    await sql.execute(query`
      UPDATE citation_count SET citations = (
        SELECT count(*) FROM post_card c JOIN post p ON p.id = c.post_id JOIN article a ON a.id = c.article_id
        WHERE c.article_id = ${articleId} AND NOT c.notice AND p.audience_id = a.audience_id AND p.deleted_at IS NULL AND p.restriction IS NULL)
      WHERE article_id = ${articleId}`);
  }
}
