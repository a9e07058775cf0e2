import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Blogs, their articles, and what these were at each save. */
export class Blogs1764000000009 implements MigrationInterface {
  readonly name = 'Blogs1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE blog (
        id uuid CONSTRAINT blog_pkey PRIMARY KEY DEFAULT uuid7(),
        slug text NOT NULL,
        title text NOT NULL,
        description text,
        owner_kind text NOT NULL CONSTRAINT blog_owner_kind_check CHECK (owner_kind IN ('PERSON', 'DEPARTMENT', 'CHANNEL')),
        owner_id uuid NOT NULL,
        channel_id uuid NOT NULL CONSTRAINT blog_channel_fkey REFERENCES channel (id),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX blog_slug_key ON blog (slug)`);
    await runner.query(`CREATE UNIQUE INDEX blog_owner_key ON blog (owner_id)`);
    await runner.query(`CREATE INDEX blog_channel_idx ON blog (channel_id)`);
    await runner.query(`
      CREATE TABLE category (
        id uuid CONSTRAINT category_pkey PRIMARY KEY DEFAULT uuid7(),
        slug text NOT NULL,
        name text NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX category_slug_key ON category (slug)`);
    await runner.query(`
      CREATE TABLE article (
        id uuid CONSTRAINT article_pkey PRIMARY KEY DEFAULT uuid7(),
        stream_key uuid NOT NULL DEFAULT uuid7(),
        slug text NOT NULL,
        blog_id uuid NOT NULL CONSTRAINT article_blog_fkey REFERENCES blog (id),
        channel_id uuid NOT NULL,
        audience_id uuid NOT NULL,
        author_id uuid NOT NULL CONSTRAINT article_author_fkey REFERENCES person (id),
        title text NOT NULL,
        own_excerpt text,
        derived_excerpt text NOT NULL,
        body jsonb NOT NULL,
        html text NOT NULL,
        reading_minutes integer NOT NULL,
        category_id uuid CONSTRAINT article_category_fkey REFERENCES category (id) ON DELETE SET NULL,
        sticky boolean NOT NULL DEFAULT false,
        restriction text,
        restriction_reason text,
        restricted_at timestamptz,
        revision_id uuid NOT NULL,
        published_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      )`);
    await runner.query(`CREATE UNIQUE INDEX article_slug_key ON article (slug)`);
    await runner.query(`CREATE INDEX article_blog_idx ON article (blog_id, stream_key DESC) WHERE deleted_at IS NULL`);
    await runner.query(`CREATE INDEX article_author_idx ON article (author_id)`);
    await runner.query(`
      CREATE TABLE article_tag (
        article_id uuid NOT NULL CONSTRAINT article_tag_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        tag_id uuid NOT NULL,
        position integer NOT NULL,
        CONSTRAINT article_tag_pkey PRIMARY KEY (article_id, tag_id)
      )`);
    await runner.query(`CREATE INDEX article_tag_tag_idx ON article_tag (tag_id)`);
    await runner.query(`
      CREATE TABLE revision (
        id uuid CONSTRAINT revision_pkey PRIMARY KEY DEFAULT uuid7(),
        article_id uuid NOT NULL,
        number integer NOT NULL,
        title text NOT NULL,
        body jsonb NOT NULL,
        author_id uuid NOT NULL CONSTRAINT revision_author_fkey REFERENCES person (id),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX revision_article_key ON revision (article_id, number)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE revision, article_tag, article, category, blog`);
  }
}
