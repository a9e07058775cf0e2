import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Covers, pictures and files of articles. */
export class ArticleMedia1764000000032 implements MigrationInterface {
  readonly name = 'ArticleMedia1764000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE article ADD cover_id uuid CONSTRAINT article_cover_fkey REFERENCES media (id)`);
    await runner.query(`
      CREATE TABLE article_media (
        article_id uuid NOT NULL CONSTRAINT article_media_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        media_id uuid NOT NULL CONSTRAINT article_media_media_fkey REFERENCES media (id),
        current boolean NOT NULL,
        CONSTRAINT article_media_pkey PRIMARY KEY (article_id, media_id)
      )`);
    await runner.query(`CREATE INDEX article_media_media_idx ON article_media (media_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE article_media`);
    await runner.query(`ALTER TABLE article DROP cover_id`);
  }
}
