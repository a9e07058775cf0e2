import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Channels that are kept to be read. */
export class ArchivedChannels1764000000103 implements MigrationInterface {
  readonly name = 'ArchivedChannels1764000000103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE channel ADD COLUMN archived_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE channel DROP COLUMN archived_at`);
  }
}
