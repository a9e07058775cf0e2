import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who knows a tag is asked of the posts and articles that carry it; a list of audiences only ever grew. At once, as no release had it. */
export class TagUses1764000000013 implements MigrationInterface {
  readonly name = 'TagUses1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE tag_audience`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tag_audience (
        tag_id uuid NOT NULL CONSTRAINT tag_audience_tag_fkey REFERENCES tag (id) ON DELETE CASCADE,
        audience_id uuid NOT NULL,
        CONSTRAINT tag_audience_pkey PRIMARY KEY (tag_id, audience_id)
      )`);
    await runner.query(`INSERT INTO tag_audience (tag_id, audience_id) SELECT DISTINCT tag_id, audience_id FROM post_tag`);
  }
}
