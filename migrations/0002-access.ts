import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audiences, who may read them, channels that are closing, roles. */
export class Access1764000000002 implements MigrationInterface {
  readonly name = 'Access1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audience (
        id uuid CONSTRAINT audience_pkey PRIMARY KEY DEFAULT uuid7(),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`INSERT INTO audience (id) VALUES ('00000000-0000-7000-8000-000000000001')`);
    await runner.query(`
      CREATE TABLE audience_grant (
        principal_id uuid NOT NULL,
        audience_id uuid NOT NULL CONSTRAINT audience_grant_audience_fkey REFERENCES audience (id) ON DELETE CASCADE,
        granted_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CONSTRAINT audience_grant_pkey PRIMARY KEY (principal_id, audience_id)
      )`);
    await runner.query(`CREATE INDEX audience_grant_audience_idx ON audience_grant (audience_id)`);
    await runner.query(`
      CREATE TABLE closing_channel (
        channel_id uuid CONSTRAINT closing_channel_pkey PRIMARY KEY,
        audience_id uuid NOT NULL CONSTRAINT closing_channel_audience_fkey REFERENCES audience (id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE role_grant (
        person_id uuid NOT NULL,
        role text NOT NULL,
        CONSTRAINT role_grant_pkey PRIMARY KEY (person_id, role)
      )`);
    await runner.query(`CREATE INDEX role_grant_role_idx ON role_grant (role)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE role_grant, closing_channel, audience_grant, audience`);
  }
}
