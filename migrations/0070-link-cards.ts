import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards of foreign addresses, of posts and of people. Their pictures are the hub's own, which nobody sent. */
export class LinkCards1764000000070 implements MigrationInterface {
  readonly name = 'LinkCards1764000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE media ALTER COLUMN uploader_id DROP NOT NULL`);
    await runner.query(`
      CREATE TABLE link_card (
        id uuid CONSTRAINT link_card_pkey PRIMARY KEY DEFAULT uuid7(),
        url_hash bytea NOT NULL,
        url text NOT NULL,
        state text NOT NULL DEFAULT 'AWAITED' CONSTRAINT link_card_state_check CHECK (state IN ('AWAITED', 'READY', 'NONE')),
        host text,
        site text,
        title text,
        description text,
        image_id uuid CONSTRAINT link_card_image_fkey REFERENCES media (id),
        fetched_at timestamptz,
        claim bigint,
        claimed_at timestamptz
      )`);
    await runner.query(`CREATE UNIQUE INDEX link_card_url_hash_key ON link_card (url_hash)`);
    await runner.query(`CREATE INDEX link_card_image_idx ON link_card (image_id) WHERE image_id IS NOT NULL`);
    await runner.query(`
      ALTER TABLE post_card
        ADD COLUMN link_id uuid CONSTRAINT post_card_link_fkey REFERENCES link_card (id),
        ADD COLUMN shown_post_id uuid CONSTRAINT post_card_shown_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        ADD COLUMN person_id uuid CONSTRAINT post_card_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        DROP CONSTRAINT post_card_one_check,
        ADD CONSTRAINT post_card_one_check CHECK (num_nonnulls(article_id, blog_id, link_id, shown_post_id, person_id) = 1)`);
    await runner.query(`CREATE INDEX post_card_link_idx ON post_card (link_id, stream_key DESC) WHERE link_id IS NOT NULL`);
    await runner.query(`CREATE INDEX post_card_shown_post_idx ON post_card (shown_post_id) WHERE shown_post_id IS NOT NULL`);
    await runner.query(`CREATE INDEX post_card_person_idx ON post_card (person_id) WHERE person_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM post_card WHERE num_nonnulls(article_id, blog_id) = 0`);
    await runner.query(`
      ALTER TABLE post_card DROP CONSTRAINT post_card_one_check, DROP COLUMN link_id, DROP COLUMN shown_post_id, DROP COLUMN person_id,
        ADD CONSTRAINT post_card_one_check CHECK (num_nonnulls(article_id, blog_id) = 1)`);
    await runner.query(`DROP TABLE link_card`);
    await runner.query(`DELETE FROM media WHERE uploader_id IS NULL`);
    await runner.query(`ALTER TABLE media ALTER COLUMN uploader_id SET NOT NULL`);
  }
}
