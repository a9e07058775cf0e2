import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feeds and lists of people that somebody keeps for themselves. */
export class SavedFeeds1764000000092 implements MigrationInterface {
  readonly name = 'SavedFeeds1764000000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_feed (
        id uuid DEFAULT uuid7() CONSTRAINT saved_feed_pkey PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT saved_feed_person_fkey REFERENCES person (id),
        kind text NOT NULL CONSTRAINT saved_feed_kind_check CHECK (kind IN ('LIST', 'RULE')),
        name text NOT NULL,
        articles_only boolean NOT NULL DEFAULT false,
        read_key uuid NOT NULL DEFAULT uuid7(),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX saved_feed_name_key ON saved_feed (person_id, lower(name))`);
    await runner.query(`
      CREATE TABLE saved_feed_source (
        id uuid DEFAULT uuid7() CONSTRAINT saved_feed_source_pkey PRIMARY KEY,
        feed_id uuid NOT NULL CONSTRAINT saved_feed_source_feed_fkey REFERENCES saved_feed (id) ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT saved_feed_source_kind_check CHECK (kind IN ('PERSON', 'CHANNEL', 'TAG', 'WORD')),
        subject_id uuid,
        word text,
        folded text
      )`);
    await runner.query(`CREATE UNIQUE INDEX saved_feed_source_subject_key ON saved_feed_source (feed_id, subject_id) WHERE subject_id IS NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX saved_feed_source_word_key ON saved_feed_source (feed_id, folded) WHERE folded IS NOT NULL`);
    // All that is newest in an audience, whoever wrote it wherever: what rules by words alone, and Highlights, choose from.
    await runner.query(`
      CREATE INDEX post_audience_timeline_idx ON post (audience_id, stream_key DESC)
        WHERE reply_to_id IS NULL AND repost_of_id IS NULL AND deleted_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX post_audience_timeline_idx`);
    await runner.query(`DROP TABLE saved_feed_source, saved_feed`);
  }
}
