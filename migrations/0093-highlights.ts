import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people weigh what their Highlights are chosen by. */
export class Highlights1764000000093 implements MigrationInterface {
  readonly name = 'Highlights1764000000093';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE highlight_sliders (
        person_id uuid CONSTRAINT highlight_sliders_pkey PRIMARY KEY CONSTRAINT highlight_sliders_person_fkey REFERENCES person (id),
        people smallint NOT NULL,
        department smallint NOT NULL,
        company smallint NOT NULL,
        CONSTRAINT highlight_sliders_range_check CHECK (people BETWEEN 0 AND 100 AND department BETWEEN 0 AND 100 AND company BETWEEN 0 AND 100)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE highlight_sliders`);
  }
}
