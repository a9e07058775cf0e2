import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases keep the pictures and files of what was reported, also of what was reported before. */
export class CaseMedia1764000000231 implements MigrationInterface {
  readonly name = 'CaseMedia1764000000231';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_media (
        case_id uuid NOT NULL CONSTRAINT case_media_case_fkey REFERENCES moderation_case (id) ON DELETE CASCADE,
        media_id uuid NOT NULL CONSTRAINT case_media_media_fkey REFERENCES media (id),
        position integer NOT NULL,
        CONSTRAINT case_media_pkey PRIMARY KEY (case_id, media_id)
      )`);
    await runner.query(`CREATE INDEX case_media_media_idx ON case_media (media_id)`);
    await runner.query(`
      INSERT INTO case_media (case_id, media_id, position)
      SELECT c.id, h.media_id, h.position FROM moderation_case c JOIN post_media h ON h.post_id = c.subject_id`);
    await runner.query(`
      INSERT INTO case_media (case_id, media_id, position)
      SELECT c.id, h.media_id, row_number() OVER (PARTITION BY c.id ORDER BY h.media_id) FROM moderation_case c JOIN article_media h ON h.article_id = c.subject_id AND h.current`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE case_media`);
  }
}
