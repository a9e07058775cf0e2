import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Taking away media that nobody needs asks of each whether it is an article's cover: of a hundred, beside 100,000 articles, that took 34 s, and
 * takes 5 ms with an index.
 */
export class ArticleCovers1764000000380 implements MigrationInterface {
  readonly name = 'ArticleCovers1764000000380';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX article_cover_idx ON article (cover_id) WHERE cover_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX article_cover_idx`);
  }
}
