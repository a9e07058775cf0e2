import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for moderators, found without reading the stream. */
export class HeldPosts1764000000100 implements MigrationInterface {
  readonly name = 'HeldPosts1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX post_held_idx ON post (stream_key) WHERE restriction = 'HELD'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX post_held_idx`);
  }
}
