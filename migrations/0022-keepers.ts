import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks after drafts of those who can't sign in, whom a mail address will belong to, and what an export said of a thing. */
export class Keepers1764000000022 implements MigrationInterface {
  readonly name = 'Keepers1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content_keeper (
        content_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kept_since timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT content_keeper_pkey PRIMARY KEY (content_id, person_id)
      )`);
    await runner.query(`CREATE INDEX content_keeper_person_idx ON content_keeper (person_id)`);
    await runner.query(`ALTER TABLE person ADD unclaimed_mail text`);
    await runner.query(`CREATE UNIQUE INDEX person_unclaimed_mail_key ON person (unclaimed_mail)`);
    await runner.query(`ALTER TABLE import_source ADD digest text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE import_source DROP digest`);
    await runner.query(`ALTER TABLE person DROP unclaimed_mail`);
    await runner.query(`DROP TABLE content_keeper`);
  }
}
