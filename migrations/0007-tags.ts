import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tags1764000000007 implements MigrationInterface {
  readonly name = 'Tags1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tag (
        id uuid CONSTRAINT tag_pkey PRIMARY KEY DEFAULT uuid7(),
        name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX tag_name_key ON tag (name)`);
    await runner.query(`
      CREATE TABLE tag_audience (
        tag_id uuid NOT NULL CONSTRAINT tag_audience_tag_fkey REFERENCES tag (id) ON DELETE CASCADE,
        audience_id uuid NOT NULL,
        CONSTRAINT tag_audience_pkey PRIMARY KEY (tag_id, audience_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE tag_audience, tag`);
  }
}
