import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Broadcasts that all employees have in their Home, without rows of theirs (ADR 0030). */
export class CompanyWideChannels1764000000200 implements MigrationInterface {
  readonly name = 'CompanyWideChannels1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE channel ADD COLUMN company_wide boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE channel ADD CONSTRAINT channel_company_wide_check CHECK (NOT company_wide OR (kind = 'BROADCAST' AND NOT private))`);
    // Every page of Home asks for these, which are few.
    await runner.query(`CREATE INDEX channel_company_wide_idx ON channel (id) WHERE company_wide`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE channel DROP COLUMN company_wide`);
  }
}
