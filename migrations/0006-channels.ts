import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Channels, the one for everyone, and who belongs to them. */
export class Channels1764000000006 implements MigrationInterface {
  readonly name = 'Channels1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE channel (
        id uuid CONSTRAINT channel_pkey PRIMARY KEY DEFAULT uuid7(),
        slug text NOT NULL,
        name text NOT NULL,
        description text,
        kind text NOT NULL CONSTRAINT channel_kind_check CHECK (kind IN ('EVERYONE', 'DEPARTMENT', 'TOPIC', 'BROADCAST')),
        private boolean NOT NULL DEFAULT false,
        audience_id uuid NOT NULL CONSTRAINT channel_audience_fkey REFERENCES audience (id),
        audience_change text CONSTRAINT channel_audience_change_check CHECK (audience_change IN ('CLOSING', 'OPENING')),
        department_id uuid CONSTRAINT channel_department_fkey REFERENCES department (id) ON DELETE SET NULL,
        member_count integer NOT NULL DEFAULT 0,
        created_by uuid CONSTRAINT channel_created_by_fkey REFERENCES person (id) ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT channel_private_check CHECK (private = (audience_id <> '00000000-0000-7000-8000-000000000001'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX channel_slug_key ON channel (slug)`);
    await runner.query(`CREATE UNIQUE INDEX channel_everyone_key ON channel (kind) WHERE kind = 'EVERYONE'`);
    await runner.query(`CREATE UNIQUE INDEX channel_department_key ON channel (department_id)`);
    await runner.query(`
      INSERT INTO channel (id, slug, name, kind, audience_id)
      VALUES ('00000000-0000-7000-8000-000000000002', 'everyone', 'Everyone', 'EVERYONE', '00000000-0000-7000-8000-000000000001')`);
    await runner.query(`
      CREATE TABLE channel_member (
        channel_id uuid NOT NULL CONSTRAINT channel_member_channel_fkey REFERENCES channel (id) ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT channel_member_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        role text NOT NULL DEFAULT 'MEMBER' CONSTRAINT channel_member_role_check CHECK (role IN ('MEMBER', 'PUBLISHER', 'OWNER')),
        by_directory boolean NOT NULL DEFAULT false,
        joined_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT channel_member_pkey PRIMARY KEY (channel_id, person_id)
      )`);
    await runner.query(`CREATE INDEX channel_member_person_idx ON channel_member (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE channel_member, channel`);
  }
}
