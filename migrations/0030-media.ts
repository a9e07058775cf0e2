import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures and files, what pictures were made into, and the secret that signs their addresses. */
export class Media1764000000030 implements MigrationInterface {
  readonly name = 'Media1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE media (
        id uuid CONSTRAINT media_pkey PRIMARY KEY DEFAULT uuid7(),
        uploader_id uuid NOT NULL CONSTRAINT media_uploader_fkey REFERENCES person (id),
        kind text NOT NULL,
        state text NOT NULL DEFAULT 'AWAITING',
        refusal text,
        name text,
        content_type text,
        bytes bigint,
        storage_key text,
        width integer,
        height integer,
        animated boolean NOT NULL DEFAULT false,
        blurhash text,
        alternative_text text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX media_uploader_idx ON media (uploader_id, created_at)`);
    await runner.query(`CREATE INDEX media_created_at_idx ON media (created_at)`);
    await runner.query(`
      CREATE TABLE media_variant (
        media_id uuid NOT NULL CONSTRAINT media_variant_media_fkey REFERENCES media (id) ON DELETE CASCADE,
        name text NOT NULL,
        content_type text NOT NULL,
        width integer NOT NULL,
        height integer NOT NULL,
        bytes integer NOT NULL,
        CONSTRAINT media_variant_pkey PRIMARY KEY (media_id, name)
      )`);
    await runner.query(`CREATE TABLE media_key (singleton boolean CONSTRAINT media_key_pkey PRIMARY KEY DEFAULT true, secret bytea NOT NULL)`);
    // Two random UUIDs have 244 random bits, without an extension.
    await runner.query(`INSERT INTO media_key (secret) VALUES (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE media_key, media_variant, media`);
  }
}
