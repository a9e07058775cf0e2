import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

export interface SeriesWords {
  readonly title: string;
  readonly description: string | null;
}

/** Writes series, and which articles they hold. */
@Injectable()
export class SeriesWritesRepository {
  /** @returns UUID */
  async insert(sql: Sql, blogId: string, slug: string, { title, description }: SeriesWords): Promise<string> {
    const row = await sql.first<{ id: string }>(query`
      INSERT INTO series (blog_id, slug, title, description) VALUES (${blogId}, ${slug}, ${title}, ${description}) RETURNING id`);
    return (row as { id: string }).id;
  }

  /** Whoever changes what it holds waits. */
  async hold(sql: Sql, id: string): Promise<void> {
    await sql.execute(query`SELECT id FROM series WHERE id = ${id} FOR UPDATE`);
  }

  async update(sql: Sql, id: string, { title, description }: SeriesWords): Promise<void> {
    await sql.execute(query`UPDATE series SET title = ${title}, description = ${description} WHERE id = ${id}`);
  }

  /** Its articles stay. */
  async erase(sql: Sql, id: string): Promise<void> {
    await sql.execute(query`DELETE FROM series WHERE id = ${id}`);
  }

  /** Puts an article at a series' end; in one at most. */
  async append(sql: Sql, seriesId: string, articleId: string): Promise<void> {
    await this.takeOut(sql, articleId);
    await sql.execute(query`
      INSERT INTO series_article (article_id, series_id, position)
      SELECT ${articleId}, ${seriesId}, coalesce(max(position), 0) + 1 FROM series_article WHERE series_id = ${seriesId}`);
  }

  async takeOut(sql: Sql, articleId: string): Promise<void> {
    await sql.execute(query`DELETE FROM series_article WHERE article_id = ${articleId}`);
  }

  /** UUIDs of all that it holds, in order, whoever may read them. */
  async holds(sql: Sql, seriesId: string): Promise<string[]> {
    const rows = await sql.query<{ articleId: string }>(query`SELECT article_id FROM series_article WHERE series_id = ${seriesId} ORDER BY position`);
    return rows.map(({ articleId }) => articleId);
  }

  async arrange(sql: Sql, seriesId: string, articleIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      UPDATE series_article m SET position = given.position FROM unnest(${articleIds}::uuid[]) WITH ORDINALITY AS given (id, position)
      WHERE m.series_id = ${seriesId} AND m.article_id = given.id`);
  }
}
