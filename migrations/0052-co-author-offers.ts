import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers to write an article too, to those whose words are in it. */
export class CoAuthorOffers1764000000052 implements MigrationInterface {
  readonly name = 'CoAuthorOffers1764000000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE co_author_offer (
        article_id uuid NOT NULL CONSTRAINT co_author_offer_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT co_author_offer_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        offered_by_id uuid NOT NULL CONSTRAINT co_author_offer_by_fkey REFERENCES person (id) ON DELETE CASCADE,
        offered_at timestamptz NOT NULL DEFAULT now(),
        answered_at timestamptz,
        CONSTRAINT co_author_offer_pkey PRIMARY KEY (article_id, person_id)
      )`);
    await runner.query(`CREATE INDEX co_author_offer_person_idx ON co_author_offer (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE co_author_offer`);
  }
}
