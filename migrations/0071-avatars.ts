import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People's own pictures. */
export class Avatars1764000000071 implements MigrationInterface {
  readonly name = 'Avatars1764000000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD COLUMN avatar_id uuid`);
    await runner.query(`CREATE INDEX person_avatar_idx ON person (avatar_id) WHERE avatar_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person DROP COLUMN avatar_id`);
  }
}
