import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a channel's page has besides posts: its rules, what is on top, and what was posted in it. */
export class ChannelPages1764000000111 implements MigrationInterface {
  readonly name = 'ChannelPages1764000000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE channel ADD COLUMN rules text`);
    await runner.query(`
      CREATE TABLE channel_pin (
        channel_id uuid CONSTRAINT channel_pin_channel_fkey REFERENCES channel (id) ON DELETE CASCADE,
        content_id uuid,
        post_id uuid CONSTRAINT channel_pin_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        article_id uuid CONSTRAINT channel_pin_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        pinned_by uuid CONSTRAINT channel_pin_person_fkey REFERENCES person (id) ON DELETE SET NULL,
        pinned_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT channel_pin_pkey PRIMARY KEY (channel_id, content_id),
        CONSTRAINT channel_pin_one_check CHECK (num_nonnulls(post_id, article_id) = 1 AND content_id = coalesce(post_id, article_id))
      )`);
    await runner.query(`CREATE UNIQUE INDEX channel_pin_content_key ON channel_pin (content_id)`);
    // A post stays in its channel, so that this never changes.
    await runner.query(`ALTER TABLE post_media ADD COLUMN channel_id uuid`);
    await runner.query(`UPDATE post_media h SET channel_id = p.channel_id FROM post p WHERE p.id = h.post_id`);
    await runner.query(`ALTER TABLE post_media ALTER COLUMN channel_id SET NOT NULL`);
    await runner.query(`CREATE INDEX post_media_channel_idx ON post_media (channel_id, media_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE post_media DROP COLUMN channel_id`);
    await runner.query(`DROP TABLE channel_pin`);
    await runner.query(`ALTER TABLE channel DROP COLUMN rules`);
  }
}
