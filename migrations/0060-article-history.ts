import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that articles had, and which revisions were saved while typing. */
export class ArticleHistory1764000000060 implements MigrationInterface {
  readonly name = 'ArticleHistory1764000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE article_slug (
        slug text CONSTRAINT article_slug_pkey PRIMARY KEY,
        article_id uuid NOT NULL CONSTRAINT article_slug_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        left_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX article_slug_article_idx ON article_slug (article_id)`);
    await runner.query(`ALTER TABLE revision ADD typing_since timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE revision DROP typing_since`);
    await runner.query(`DROP TABLE article_slug`);
  }
}
