import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reports finds their reports again, and what of their outcome they have seen. */
export class OutcomesSeen1764000000230 implements MigrationInterface {
  readonly name = 'OutcomesSeen1764000000230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN outcome_seen_at timestamptz`);
    await runner.query(`CREATE INDEX report_reporter_idx ON report (reporter_id, id DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX report_reporter_idx`);
    await runner.query(`ALTER TABLE report DROP COLUMN outcome_seen_at`);
  }
}
