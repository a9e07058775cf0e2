import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest articles of each audience, for the list of all that are out. */
export class NewestArticles1764000000120 implements MigrationInterface {
  readonly name = 'NewestArticles1764000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX article_newest_idx ON article (audience_id, stream_key DESC) WHERE deleted_at IS NULL AND published_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX article_newest_idx`);
  }
}
