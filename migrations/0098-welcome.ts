import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What newcomers did of their first steps that nothing else tells. */
export class Welcome1764000000098 implements MigrationInterface {
  readonly name = 'Welcome1764000000098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE welcome (
        person_id uuid CONSTRAINT welcome_pkey PRIMARY KEY CONSTRAINT welcome_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        channel_seen_at timestamptz,
        dismissed_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE welcome`);
  }
}
