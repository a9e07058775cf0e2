import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which held posts were never out, and which notices are restricted with their article. */
export class Restrictions1764000000023 implements MigrationInterface {
  readonly name = 'Restrictions1764000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE post ADD COLUMN withheld boolean NOT NULL DEFAULT false`);
    await runner.query(`UPDATE post SET withheld = true WHERE restriction = 'HELD' AND restricted_at IS NULL`);
    await runner.query(`ALTER TABLE post_card ADD COLUMN restricted_along boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE post_card DROP COLUMN restricted_along`);
    await runner.query(`ALTER TABLE post DROP COLUMN withheld`);
  }
}
