import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps figures of reach from telling of one person (ADR 0032): how many are held back of each content, and on which day it was read. */
export class ReachByDay1764000000320 implements MigrationInterface {
  readonly name = 'ReachByDay1764000000320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reach_subject ADD COLUMN held_back smallint NOT NULL DEFAULT (get_byte(uuid_send(gen_random_uuid()), 0) % 25)`);
    await runner.query(`ALTER TABLE reach_mark ADD COLUMN read_on date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reach_mark DROP COLUMN read_on`);
    await runner.query(`ALTER TABLE reach_subject DROP COLUMN held_back`);
  }
}
