import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works on or may read what isn't out yet, and what they said of it. */
export class Sharing1764000000061 implements MigrationInterface {
  readonly name = 'Sharing1764000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE content_share (
        content_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL CONSTRAINT content_share_role_check CHECK (role IN ('CO_AUTHOR', 'COMMENTER')),
        shared_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT content_share_pkey PRIMARY KEY (content_id, person_id)
      )`);
    await runner.query(`CREATE INDEX content_share_person_idx ON content_share (person_id)`);
    await runner.query(`
      CREATE TABLE draft_comment (
        id uuid CONSTRAINT draft_comment_pkey PRIMARY KEY DEFAULT uuid7(),
        article_id uuid NOT NULL CONSTRAINT draft_comment_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        author_id uuid NOT NULL CONSTRAINT draft_comment_author_fkey REFERENCES person (id),
        text text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        resolved_at timestamptz
      )`);
    await runner.query(`CREATE INDEX draft_comment_article_idx ON draft_comment (article_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE draft_comment, content_share`);
  }
}
