import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reactions with their counts, and bookmarks. */
export class Engagement1764000000011 implements MigrationInterface {
  readonly name = 'Engagement1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reaction (
        subject_id uuid NOT NULL,
        person_id uuid NOT NULL CONSTRAINT reaction_person_fkey REFERENCES person (id),
        emoji text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT reaction_pkey PRIMARY KEY (subject_id, person_id)
      )`);
    // Room on each page, so that a count that changes often is updated in place, without touching the index.
    await runner.query(`
      CREATE TABLE reaction_count (
        subject_id uuid NOT NULL,
        emoji text NOT NULL,
        count integer NOT NULL,
        CONSTRAINT reaction_count_pkey PRIMARY KEY (subject_id, emoji)
      ) WITH (fillfactor = 70)`);
    await runner.query(`
      CREATE TABLE bookmark (
        person_id uuid NOT NULL CONSTRAINT bookmark_person_fkey REFERENCES person (id),
        subject_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT bookmark_kind_check CHECK (kind IN ('POST', 'ARTICLE')),
        list_key uuid NOT NULL DEFAULT uuid7(),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT bookmark_pkey PRIMARY KEY (person_id, subject_id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX bookmark_list_key ON bookmark (person_id, list_key DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE bookmark, reaction_count, reaction`);
  }
}
