import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and the departments they belong to. */
export class People1764000000003 implements MigrationInterface {
  readonly name = 'People1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE department (
        id uuid CONSTRAINT department_pkey PRIMARY KEY DEFAULT uuid7(),
        slug text NOT NULL,
        name text NOT NULL,
        parent_id uuid CONSTRAINT department_parent_fkey REFERENCES department (id) ON DELETE SET NULL,
        head_id uuid,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX department_slug_key ON department (slug)`);
    await runner.query(`CREATE INDEX department_parent_idx ON department (parent_id)`);
    await runner.query(`
      CREATE TABLE person (
        id uuid CONSTRAINT person_pkey PRIMARY KEY DEFAULT uuid7(),
        handle text NOT NULL CONSTRAINT person_handle_check CHECK (handle ~ '^[a-z0-9_]{1,20}$'),
        kind text NOT NULL CONSTRAINT person_kind_check CHECK (kind IN ('EMPLOYEE', 'GUEST')),
        display_name text NOT NULL,
        mail text,
        title text,
        department_id uuid CONSTRAINT person_department_fkey REFERENCES department (id) ON DELETE SET NULL,
        manager_id uuid CONSTRAINT person_manager_fkey REFERENCES person (id) ON DELETE SET NULL,
        location text,
        headline text,
        pronouns text,
        bio text,
        skills text[] NOT NULL DEFAULT '{}',
        education jsonb NOT NULL DEFAULT '[]',
        employers jsonb NOT NULL DEFAULT '[]',
        official_label text,
        status_text text,
        status_emoji text,
        status_until timestamptz,
        left_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX person_handle_key ON person (handle)`);
    await runner.query(`CREATE UNIQUE INDEX person_mail_key ON person (mail)`);
    await runner.query(`CREATE INDEX person_display_name_idx ON person (display_name)`);
    await runner.query(`CREATE INDEX person_department_idx ON person (department_id)`);
    await runner.query(`CREATE INDEX person_manager_idx ON person (manager_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE person, department`);
  }
}
