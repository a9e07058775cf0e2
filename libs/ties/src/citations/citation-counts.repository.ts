import { Injectable } from '@nestjs/common';
import { type Recounts, sql as query, type Sql, type SqlFragment } from '#platform';
import { cites } from './cites.js';

/**
 * How many posts cite an article for all who read it: those with its audience that are neither restricted nor deleted, without its notice
 * and its discussion. Each change of what is counted comes before the recount in its transaction, and one at a time counts an article, so that the last has seen all.
 */
@Injectable()
export class CitationCountsRepository implements Recounts {
  of(sql: Sql, articleIds: readonly string[]): Promise<{ articleId: string; citations: number }[]> {
    return sql.query(query`SELECT article_id, citations FROM citation_count WHERE article_id = ANY(${articleIds}::uuid[])`);
  }

  /** Counts anew, in the transaction of what made it necessary. */
  async recountAll(sql: Sql, articleIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO citation_count (article_id) SELECT DISTINCT id FROM unnest(${articleIds}::uuid[]) AS id ORDER BY id ON CONFLICT DO NOTHING`);
    await sql.execute(query`SELECT 1 FROM citation_count WHERE article_id = ANY(${articleIds}::uuid[]) ORDER BY article_id FOR UPDATE`);
    await sql.execute(query`
      UPDATE citation_count k SET citations = ${citing(query`k.article_id`)}
      WHERE k.article_id = ANY(${articleIds}::uuid[]) AND k.citations <> ${citing(query`k.article_id`)}`);
  }

  /** As recountAll, for the articles that these posts cite. */
  async recountCitedBy(sql: Sql, postIds: readonly string[]): Promise<void> {
    const rows = await sql.query<{ articleId: string }>(query`
      SELECT DISTINCT article_id FROM post_card WHERE post_id = ANY(${postIds}::uuid[]) AND article_id IS NOT NULL AND NOT notice`);
    if (rows.length > 0) await this.recountAll(sql, rows.map((row) => row.articleId));
  }

  async subjectsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    return idsOf(await sql.query(query`SELECT id FROM article WHERE id > ${after} ORDER BY id LIMIT ${limit}`));
  }

  async wrongAmong(sql: Sql, articleIds: readonly string[]): Promise<string[]> {
    return idsOf(await sql.query(query`
      SELECT a.id FROM article a LEFT JOIN citation_count k ON k.article_id = a.id
      WHERE a.id = ANY(${articleIds}::uuid[]) AND coalesce(k.citations, 0) <> ${citing(query`a.id`)}`));
  }

  recount(sql: Sql, articleId: string): Promise<void> {
    return this.recountAll(sql, [articleId]);
  }
}

function citing(articleId: SqlFragment): SqlFragment {
  return query`(
    SELECT count(*) FROM post_card c JOIN post p ON p.id = c.post_id JOIN article cited ON cited.id = c.article_id
    WHERE c.article_id = ${articleId} AND ${cites('c', 'p')} AND p.audience_id = cited.audience_id AND p.deleted_at IS NULL AND p.restriction IS NULL)`;
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id);
}
