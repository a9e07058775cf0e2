import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far people have read their Home. */
export class HomePositions1764000000090 implements MigrationInterface {
  readonly name = 'HomePositions1764000000090';

  async up(runner: QueryRunner): Promise<void> {
    // One small row a person, changed again and again: room for that on its page, and no index on what changes.
    await runner.query(`
      CREATE TABLE home_position (
        person_id uuid CONSTRAINT home_position_pkey PRIMARY KEY CONSTRAINT home_position_person_fkey REFERENCES person (id),
        stream_key uuid NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      ) WITH (fillfactor = 70)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE home_position`);
  }
}
