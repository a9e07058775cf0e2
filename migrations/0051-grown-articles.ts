import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which articles were grown from which threads. */
export class GrownArticles1764000000051 implements MigrationInterface {
  readonly name = 'GrownArticles1764000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE grown_article (
        article_id uuid CONSTRAINT grown_article_pkey PRIMARY KEY CONSTRAINT grown_article_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        root_id uuid NOT NULL CONSTRAINT grown_article_root_fkey REFERENCES post (id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX grown_article_root_idx ON grown_article (root_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE grown_article`);
  }
}
