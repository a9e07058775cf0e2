import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series of articles in an order, and articles by category. */
export class Series1764000000063 implements MigrationInterface {
  readonly name = 'Series1764000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE series (
        id uuid CONSTRAINT series_pkey PRIMARY KEY DEFAULT uuid7(),
        blog_id uuid NOT NULL CONSTRAINT series_blog_fkey REFERENCES blog (id),
        slug text NOT NULL,
        title text NOT NULL,
        description text,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX series_slug_key ON series (slug)`);
    await runner.query(`CREATE INDEX series_blog_idx ON series (blog_id, id)`);
    await runner.query(`
      CREATE TABLE series_article (
        article_id uuid CONSTRAINT series_article_pkey PRIMARY KEY CONSTRAINT series_article_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        series_id uuid NOT NULL CONSTRAINT series_article_series_fkey REFERENCES series (id) ON DELETE CASCADE,
        position integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX series_article_series_idx ON series_article (series_id, position)`);
    await runner.query(`CREATE INDEX article_category_idx ON article (category_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX article_category_idx`);
    await runner.query(`DROP TABLE series_article, series`);
  }
}
