import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What joins posts and articles. */
export class Ties1764000000010 implements MigrationInterface {
  readonly name = 'Ties1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post_card (
        post_id uuid CONSTRAINT post_card_pkey PRIMARY KEY CONSTRAINT post_card_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        article_id uuid CONSTRAINT post_card_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        blog_id uuid CONSTRAINT post_card_blog_fkey REFERENCES blog (id) ON DELETE CASCADE,
        notice boolean NOT NULL DEFAULT false,
        by_address boolean NOT NULL DEFAULT false,
        stream_key uuid NOT NULL,
        CONSTRAINT post_card_one_check CHECK (num_nonnulls(article_id, blog_id) = 1)
      )`);
    await runner.query(`CREATE INDEX post_card_article_idx ON post_card (article_id, stream_key DESC) WHERE article_id IS NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX post_card_notice_key ON post_card (article_id) WHERE notice`);
    await runner.query(`
      CREATE TABLE citation_count (
        article_id uuid CONSTRAINT citation_count_pkey PRIMARY KEY CONSTRAINT citation_count_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        citations integer NOT NULL DEFAULT 0
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE citation_count, post_card`);
  }
}
