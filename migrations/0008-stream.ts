import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts, follows and the heads of the Home timeline's sources. */
export class Stream1764000000008 implements MigrationInterface {
  readonly name = 'Stream1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post (
        id uuid CONSTRAINT post_pkey PRIMARY KEY DEFAULT uuid7(),
        stream_key uuid NOT NULL DEFAULT uuid7(),
        author_id uuid NOT NULL CONSTRAINT post_author_fkey REFERENCES person (id),
        channel_id uuid NOT NULL CONSTRAINT post_channel_fkey REFERENCES channel (id),
        audience_id uuid NOT NULL,
        root_id uuid NOT NULL,
        reply_to_id uuid,
        reply_to_author_id uuid,
        quote_of_id uuid,
        repost_of_id uuid,
        text text NOT NULL,
        weighted_length integer NOT NULL,
        facets jsonb NOT NULL DEFAULT '[]',
        restriction text,
        restriction_reason text,
        restricted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        reply_count integer NOT NULL DEFAULT 0,
        thread_count integer NOT NULL DEFAULT 0,
        repost_count integer NOT NULL DEFAULT 0,
        quote_count integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        edited_at timestamptz,
        deleted_at timestamptz
      ) WITH (fillfactor = 90)`);
    await runner.query(`CREATE INDEX post_author_timeline_idx ON post (author_id, audience_id, stream_key DESC) WHERE deleted_at IS NULL`);
    await runner.query(`
      CREATE INDEX post_channel_timeline_idx ON post (channel_id, stream_key DESC)
        WHERE reply_to_id IS NULL AND repost_of_id IS NULL AND deleted_at IS NULL`);
    await runner.query(`CREATE INDEX post_thread_idx ON post (root_id, stream_key) WHERE reply_to_id IS NOT NULL`);
    await runner.query(`CREATE INDEX post_replies_idx ON post (reply_to_id, stream_key) WHERE reply_to_id IS NOT NULL`);
    await runner.query(`CREATE INDEX post_quotes_idx ON post (quote_of_id, stream_key) WHERE quote_of_id IS NOT NULL`);
    await runner.query(`CREATE INDEX post_reposts_idx ON post (repost_of_id, stream_key) WHERE repost_of_id IS NOT NULL AND deleted_at IS NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX post_one_repost_key ON post (author_id, repost_of_id) WHERE repost_of_id IS NOT NULL AND deleted_at IS NULL`);
    await runner.query(`
      CREATE TABLE post_edit (
        post_id uuid NOT NULL CONSTRAINT post_edit_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        version integer NOT NULL,
        text text NOT NULL,
        facets jsonb NOT NULL,
        replaced_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT post_edit_pkey PRIMARY KEY (post_id, version)
      )`);
    await runner.query(`
      CREATE TABLE post_mention (
        post_id uuid NOT NULL CONSTRAINT post_mention_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        audience_id uuid NOT NULL,
        stream_key uuid NOT NULL,
        CONSTRAINT post_mention_pkey PRIMARY KEY (post_id, person_id)
      )`);
    await runner.query(`CREATE INDEX post_mention_timeline_idx ON post_mention (person_id, audience_id, stream_key DESC) INCLUDE (post_id)`);
    await runner.query(`
      CREATE TABLE post_tag (
        post_id uuid NOT NULL CONSTRAINT post_tag_post_fkey REFERENCES post (id) ON DELETE CASCADE,
        tag_id uuid NOT NULL,
        audience_id uuid NOT NULL,
        stream_key uuid NOT NULL,
        CONSTRAINT post_tag_pkey PRIMARY KEY (post_id, tag_id)
      )`);
    await runner.query(`CREATE INDEX post_tag_timeline_idx ON post_tag (tag_id, audience_id, stream_key DESC) INCLUDE (post_id)`);
    await runner.query(`
      CREATE TABLE follow (
        follower_id uuid NOT NULL,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT follow_pkey PRIMARY KEY (follower_id, kind, subject_id)
      )`);
    await runner.query(`CREATE INDEX follow_subject_idx ON follow (subject_id)`);
    await runner.query(`
      CREATE TABLE follow_count (
        subject_id uuid CONSTRAINT follow_count_pkey PRIMARY KEY,
        followers integer NOT NULL DEFAULT 0,
        following integer NOT NULL DEFAULT 0
      )`);
    await runner.query(`
      CREATE TABLE source_head (
        subject_id uuid NOT NULL,
        kind text NOT NULL,
        audience_id uuid NOT NULL,
        head uuid NOT NULL,
        CONSTRAINT source_head_pkey PRIMARY KEY (subject_id, kind, audience_id)
      ) WITH (fillfactor = 70)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE source_head, follow_count, follow, post_tag, post_mention, post_edit, post`);
  }
}
