import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was brought in from other programs, so that it is brought in once. */
export class Integrations1764000000012 implements MigrationInterface {
  readonly name = 'Integrations1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_source (
        source text NOT NULL,
        external_id text NOT NULL,
        subject_id uuid NOT NULL,
        imported_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT import_source_pkey PRIMARY KEY (source, external_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_source`);
  }
}
