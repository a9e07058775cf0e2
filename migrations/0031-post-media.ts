import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures and files of posts. */
export class PostMedia1764000000031 implements MigrationInterface {
  readonly name = 'PostMedia1764000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post_media (
        post_id uuid NOT NULL CONSTRAINT post_media_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        media_id uuid NOT NULL CONSTRAINT post_media_media_fkey REFERENCES media (id),
        position integer NOT NULL,
        CONSTRAINT post_media_pkey PRIMARY KEY (post_id, media_id)
      )`);
    await runner.query(`CREATE INDEX post_media_media_idx ON post_media (media_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE post_media`);
  }
}
