import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What articles quoted of posts that may not be read any more. */
export class WithheldQuotations1764000000101 implements MigrationInterface {
  readonly name = 'WithheldQuotations1764000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE withheld_quotation (
        holder_id uuid NOT NULL,
        number integer NOT NULL,
        post_id uuid NOT NULL CONSTRAINT withheld_quotation_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        article_id uuid NOT NULL CONSTRAINT withheld_quotation_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        block jsonb NOT NULL,
        CONSTRAINT withheld_quotation_pkey PRIMARY KEY (holder_id, number)
      )`);
    await runner.query(`CREATE INDEX withheld_quotation_article_idx ON withheld_quotation (article_id)`);
    await runner.query(`CREATE INDEX withheld_quotation_post_idx ON withheld_quotation (post_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE withheld_quotation`);
  }
}
