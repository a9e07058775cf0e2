import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases keep what was said of the pictures of what was reported, whatever their author says of them later. */
export class CaseMediaWords1764000000360 implements MigrationInterface {
  readonly name = 'CaseMediaWords1764000000360';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_media ADD COLUMN alternative_text text NOT NULL DEFAULT ''`);
    await runner.query(`UPDATE case_media h SET alternative_text = m.alternative_text FROM media m WHERE m.id = h.media_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_media DROP COLUMN alternative_text`);
  }
}
