import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on drafts say that their words were changed. */
export class EditedDraftComments1764000000331 implements MigrationInterface {
  readonly name = 'EditedDraftComments1764000000331';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE draft_comment ADD COLUMN edited_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE draft_comment DROP COLUMN edited_at`);
  }
}
