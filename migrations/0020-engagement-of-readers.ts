import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Folders of bookmarks, and how far people have read articles. */
export class EngagementOfReaders1764000000020 implements MigrationInterface {
  readonly name = 'EngagementOfReaders1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bookmark_folder (
        id uuid CONSTRAINT bookmark_folder_pkey PRIMARY KEY DEFAULT uuid7(),
        person_id uuid NOT NULL CONSTRAINT bookmark_folder_person_fkey REFERENCES person (id),
        name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX bookmark_folder_name_key ON bookmark_folder (person_id, lower(name))`);
    await runner.query(`ALTER TABLE bookmark ADD COLUMN folder_id uuid CONSTRAINT bookmark_folder_fkey REFERENCES bookmark_folder (id) ON DELETE SET NULL`);
    await runner.query(`CREATE INDEX bookmark_folder_idx ON bookmark (folder_id, list_key DESC) WHERE folder_id IS NOT NULL`);
    await runner.query(`
      CREATE TABLE read_position (
        person_id uuid NOT NULL CONSTRAINT read_position_person_fkey REFERENCES person (id),
        article_id uuid NOT NULL CONSTRAINT read_position_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        fraction real NOT NULL CONSTRAINT read_position_fraction_check CHECK (fraction BETWEEN 0 AND 1),
        farthest real NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT read_position_pkey PRIMARY KEY (person_id, article_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE read_position`);
    await runner.query(`ALTER TABLE bookmark DROP COLUMN folder_id`);
    await runner.query(`DROP TABLE bookmark_folder`);
  }
}
