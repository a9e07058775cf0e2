import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports say which version they are about, so that who reported it finds what they read, and nothing of later edits (ADR 0034). */
export class ReportedVersions1764000000330 implements MigrationInterface {
  readonly name = 'ReportedVersions1764000000330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN version text`);
    // Where a case has several versions, which one an earlier report was about isn't known.
    await runner.query(`
      UPDATE report r SET version = single.version FROM (
        SELECT case_id, min(version) AS version FROM case_snapshot GROUP BY case_id HAVING count(*) = 1) AS single WHERE single.case_id = r.case_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report DROP COLUMN version`);
  }
}
