import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of a person an identity provider said at the last sign-in. */
export class Administration1764000000102 implements MigrationInterface {
  readonly name = 'Administration1764000000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity ADD COLUMN told text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity DROP COLUMN told`);
  }
}
