import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways to what answers and quotes somebody, by whom it does, and how far each person has read of that. */
export class Mentions1764000000180 implements MigrationInterface {
  readonly name = 'Mentions1764000000180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE post ADD COLUMN quote_of_author_id uuid`);
    await runner.query(`UPDATE post p SET quote_of_author_id = q.author_id FROM post q WHERE q.id = p.quote_of_id`);
    await runner.query(`ALTER TABLE post_card ADD COLUMN shown_author_id uuid`);
    await runner.query(`UPDATE post_card c SET shown_author_id = p.author_id FROM post p WHERE p.id = c.shown_post_id`);
    await runner.query(`
      CREATE INDEX post_answers_idx ON post (reply_to_author_id, audience_id, stream_key DESC) WHERE reply_to_author_id IS NOT NULL AND deleted_at IS NULL`);
    await runner.query(`
      CREATE INDEX post_quoted_idx ON post (quote_of_author_id, audience_id, stream_key DESC) WHERE quote_of_author_id IS NOT NULL AND deleted_at IS NULL`);
    await runner.query(`CREATE INDEX post_card_shown_author_idx ON post_card (shown_author_id, stream_key DESC) WHERE shown_author_id IS NOT NULL`);
    // One small row a person, changed again and again: room for that on its page, and no index on what changes.
    await runner.query(`
      CREATE TABLE mention_position (
        person_id uuid CONSTRAINT mention_position_pkey PRIMARY KEY CONSTRAINT mention_position_person_fkey REFERENCES person (id),
        stream_key uuid NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      ) WITH (fillfactor = 70)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mention_position`);
    await runner.query(`DROP INDEX post_card_shown_author_idx, post_quoted_idx, post_answers_idx`);
    await runner.query(`ALTER TABLE post_card DROP COLUMN shown_author_id`);
    await runner.query(`ALTER TABLE post DROP COLUMN quote_of_author_id`);
  }
}
