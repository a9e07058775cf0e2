import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passages that posts quote. */
export class Passages1764000000050 implements MigrationInterface {
  readonly name = 'Passages1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post_passage (
        post_id uuid CONSTRAINT post_passage_pkey PRIMARY KEY CONSTRAINT post_passage_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        article_id uuid NOT NULL CONSTRAINT post_passage_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        revision_id uuid CONSTRAINT post_passage_revision_fkey REFERENCES revision (id) ON DELETE SET NULL ON UPDATE SET NULL,
        from_offset integer NOT NULL,
        to_offset integer NOT NULL,
        quote text NOT NULL,
        text_before text NOT NULL,
        text_after text NOT NULL,
        CONSTRAINT post_passage_range_check CHECK (from_offset >= 0 AND to_offset > from_offset)
      )`);
    await runner.query(`CREATE INDEX post_passage_article_idx ON post_passage (article_id)`);
    await runner.query(`CREATE INDEX post_passage_revision_idx ON post_passage (revision_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE post_passage`);
  }
}
