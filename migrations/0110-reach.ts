import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many people posts and articles reach, without whom (ADR 0023). */
export class Reach1764000000110 implements MigrationInterface {
  readonly name = 'Reach1764000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reach_subject (
        content_id uuid CONSTRAINT reach_subject_pkey PRIMARY KEY,
        key bytea,
        closes_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX reach_subject_open_idx ON reach_subject (closes_at) WHERE key IS NOT NULL`);
    await runner.query(`
      CREATE TABLE reach_mark (
        content_id uuid CONSTRAINT reach_mark_subject_fkey REFERENCES reach_subject (content_id) ON DELETE CASCADE,
        mark bytea,
        department bytea,
        day date NOT NULL,
        read boolean NOT NULL,
        CONSTRAINT reach_mark_pkey PRIMARY KEY (content_id, mark)
      )`);
    await runner.query(`
      CREATE TABLE reach_total (
        content_id uuid CONSTRAINT reach_total_pkey PRIMARY KEY CONSTRAINT reach_total_subject_fkey REFERENCES reach_subject (content_id) ON DELETE CASCADE,
        seen integer NOT NULL,
        read integer NOT NULL,
        departments integer NOT NULL,
        days jsonb NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reach_total, reach_mark, reach_subject`);
  }
}
