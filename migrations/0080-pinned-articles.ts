import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What blogs keep on top, found without reading their whole list. */
export class PinnedArticles1764000000080 implements MigrationInterface {
  readonly name = 'PinnedArticles1764000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX article_pinned_idx ON article (blog_id, stream_key DESC) WHERE sticky AND deleted_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX article_pinned_idx`);
  }
}
