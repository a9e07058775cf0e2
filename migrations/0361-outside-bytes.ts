import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the hub has brought in from other sites for somebody's articles counts as what they have sent. */
export class OutsideBytes1764000000361 implements MigrationInterface {
  readonly name = 'OutsideBytes1764000000361';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outside_bytes (
        id uuid NOT NULL DEFAULT uuid7(),
        person_id uuid NOT NULL CONSTRAINT outside_bytes_person_fkey REFERENCES person (id),
        bytes integer NOT NULL,
        brought_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT outside_bytes_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX outside_bytes_person_idx ON outside_bytes (person_id, brought_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outside_bytes`);
  }
}
