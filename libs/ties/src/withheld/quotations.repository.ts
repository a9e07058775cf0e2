import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { ArticleBody } from '#rich-text';
import type { WithheldQuotationEntity } from './withheld-quotation.entity.js';

/** An article's text or that of one of its revisions. */
export interface Holder {
  readonly id: string;
  readonly body: ArticleBody;
}

/** Quotations of posts in articles that were grown from threads, whoever may read them: for keeping the two in step, never for showing them. */
@Injectable()
export class QuotationsRepository {
  /** The articles that were grown from the threads of these posts. */
  async grownFrom(sql: Sql, postIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      SELECT DISTINCT g.article_id AS id FROM post p JOIN grown_article g ON g.root_id = p.root_id WHERE p.id = ANY(${postIds}::uuid[]) ORDER BY 1`);
    return rows.map((row) => row.id);
  }

  async areGrown(sql: Sql, articleIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT article_id AS id FROM grown_article WHERE article_id = ANY(${articleIds}::uuid[]) ORDER BY 1`);
    return rows.map((row) => row.id);
  }

  /** The article's revisions that quote something. */
  revisions(sql: Sql, articleId: string): Promise<Holder[]> {
    return sql.query(query`SELECT id, body FROM revision WHERE article_id = ${articleId} AND body::text LIKE '%blockquote%'`);
  }

  async rewriteRevision(sql: Sql, { id, body }: Holder): Promise<void> {
    await sql.execute(query`UPDATE revision SET body = ${JSON.stringify(body)}::jsonb WHERE id = ${id}`);
  }

  /** Which of these posts all who read the article may read: they are out, and in its channel or among its readers. */
  async readableWith(sql: Sql, articleId: string, postIds: readonly string[]): Promise<Set<string>> {
    const rows = await sql.query<{ id: string }>(query`
      SELECT p.id FROM post p JOIN article a ON a.id = ${articleId}
      WHERE p.id = ANY(${postIds}::uuid[]) AND p.deleted_at IS NULL AND p.restriction IS NULL AND (p.channel_id = a.channel_id OR p.audience_id = a.audience_id)`);
    return new Set(rows.map((row) => row.id));
  }

  withheld(sql: Sql, articleId: string): Promise<WithheldQuotationEntity[]> {
    return sql.query(query`SELECT * FROM withheld_quotation WHERE article_id = ${articleId}`);
  }

  async keep(sql: Sql, { holderId, number, postId, articleId, block }: WithheldQuotationEntity): Promise<void> {
    await sql.execute(query`
      INSERT INTO withheld_quotation (holder_id, number, post_id, article_id, block) VALUES (${holderId}, ${number}, ${postId}, ${articleId}, ${JSON.stringify(block)}::jsonb)`);
  }

  /** Of posts that were put back, and for good of posts that were deleted. */
  async forget(sql: Sql, articleId: string, putBack: readonly string[]): Promise<void> {
    await sql.execute(query`
      DELETE FROM withheld_quotation w WHERE w.article_id = ${articleId}
        AND (w.post_id = ANY(${putBack}::uuid[]) OR EXISTS (SELECT 1 FROM post p WHERE p.id = w.post_id AND p.deleted_at IS NOT NULL))`);
  }
}
