import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which renderer wrote an article's HTML: what an older one wrote is written anew, a batch at a time. */
export class RenderedBy1764000000140 implements MigrationInterface {
  readonly name = 'RenderedBy1764000000140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE article ADD COLUMN rendered_by integer NOT NULL DEFAULT 0`);
    await runner.query(`CREATE INDEX article_rendered_idx ON article (rendered_by, stream_key) WHERE deleted_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE article DROP COLUMN rendered_by`);
  }
}
