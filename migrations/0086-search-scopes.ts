import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tags have documents too, one a scope, and channels and what was held back have lexemes of their scopes: all but people's are made anew by jobs. */
export class SearchScopes1764000000086 implements MigrationInterface {
  readonly name = 'SearchScopes1764000000086';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_tag (
        tag_id uuid NOT NULL CONSTRAINT search_tag_tag_fkey REFERENCES tag (id) ON DELETE CASCADE,
        scope text NOT NULL,
        words tsvector NOT NULL,
        CONSTRAINT search_tag_pkey PRIMARY KEY (tag_id, scope)
      )`);
    await runner.query(`CREATE INDEX search_tag_words_idx ON search_tag USING gin (words) WITH (fastupdate = off)`);
    await runner.query(`
      INSERT INTO outbox (type, payload)
      SELECT 'search.reindexing-due', jsonb_build_object('kind', kind, 'after', '00000000-0000-0000-0000-000000000000')
      FROM unnest(ARRAY['CHANNEL', 'ARTICLE', 'POST']) kind WHERE EXISTS (SELECT 1 FROM person)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_tag`);
  }
}
