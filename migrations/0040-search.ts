import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search's documents. Those of what is there already are made by a chain of jobs, which the first event begins. */
export class Search1764000000040 implements MigrationInterface {
  readonly name = 'Search1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_document (
        subject_id uuid CONSTRAINT search_document_pkey PRIMARY KEY,
        kind text NOT NULL CONSTRAINT search_document_kind_check CHECK (kind IN ('POST', 'ARTICLE')),
        stream_key uuid NOT NULL,
        channel_id uuid NOT NULL,
        audience_id uuid NOT NULL,
        version text NOT NULL,
        words tsvector NOT NULL
      )`);
    await runner.query(`CREATE INDEX search_document_time_idx ON search_document (kind, stream_key DESC)`);
    await runner.query(`CREATE INDEX search_document_channel_idx ON search_document (channel_id, audience_id)`);
    // Without the list of what is yet to be put in: every search would have to read through it.
    await runner.query(`CREATE INDEX search_document_words_idx ON search_document USING gin (words) WITH (fastupdate = off)`);
    await runner.query(`
      CREATE TABLE search_person (
        person_id uuid CONSTRAINT search_person_pkey PRIMARY KEY CONSTRAINT search_person_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        name text NOT NULL,
        words tsvector NOT NULL
      )`);
    await runner.query(`CREATE INDEX search_person_words_idx ON search_person USING gin (words) WITH (fastupdate = off)`);
    await runner.query(`CREATE INDEX search_person_name_idx ON search_person USING gin (name gin_trgm_ops) WITH (fastupdate = off)`);
    await runner.query(`
      CREATE TABLE search_channel (
        channel_id uuid CONSTRAINT search_channel_pkey PRIMARY KEY CONSTRAINT search_channel_channel_fkey REFERENCES channel (id) ON DELETE CASCADE,
        name text NOT NULL,
        words tsvector NOT NULL
      )`);
    await runner.query(`CREATE INDEX search_channel_words_idx ON search_channel USING gin (words) WITH (fastupdate = off)`);
    await runner.query(`
      INSERT INTO outbox (type, payload)
      SELECT 'search.reindexing-due', jsonb_build_object('kind', kind, 'after', '00000000-0000-0000-0000-000000000000')
      FROM unnest(ARRAY['PERSON', 'CHANNEL', 'ARTICLE', 'POST']) kind WHERE EXISTS (SELECT 1 FROM person)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_channel, search_person, search_document`);
  }
}
