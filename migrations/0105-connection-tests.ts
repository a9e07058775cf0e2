import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tests of connections, refused sign-ins, links that let one in, and the key that is to follow a connection's present one. */
export class ConnectionTests1764000000105 implements MigrationInterface {
  readonly name = 'ConnectionTests1764000000105';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE saml_connection ADD next_signing_key text, ADD next_signing_certificate text`);
    await runner.query(`ALTER TABLE saml_request DROP CONSTRAINT saml_request_purpose_check`);
    await runner.query(`
      ALTER TABLE saml_request ADD CONSTRAINT saml_request_purpose_check CHECK (purpose IN ('LOGIN', 'LOGOUT', 'TEST'))`);
    await runner.query(`
      CREATE TABLE sign_in_test (
        id uuid CONSTRAINT sign_in_test_pkey PRIMARY KEY DEFAULT uuid7(),
        connection_id uuid NOT NULL CONSTRAINT sign_in_test_connection_fkey REFERENCES saml_connection (id) ON DELETE CASCADE,
        session_id uuid NOT NULL CONSTRAINT sign_in_test_session_fkey REFERENCES session (id) ON DELETE CASCADE,
        request_id text,
        result jsonb,
        finished_at timestamptz,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX sign_in_test_session_idx ON sign_in_test (session_id)`);
    await runner.query(`CREATE UNIQUE INDEX sign_in_test_request_key ON sign_in_test (request_id)`);
    await runner.query(`CREATE INDEX sign_in_test_expires_at_idx ON sign_in_test (expires_at)`);
    await runner.query(`
      CREATE TABLE sign_in_failure (
        id uuid CONSTRAINT sign_in_failure_pkey PRIMARY KEY DEFAULT uuid7(),
        connection_id uuid NOT NULL CONSTRAINT sign_in_failure_connection_fkey REFERENCES saml_connection (id) ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT now(),
        request_id text NOT NULL,
        problem text,
        reason text NOT NULL,
        findings jsonb NOT NULL
      )`);
    await runner.query(`CREATE INDEX sign_in_failure_connection_idx ON sign_in_failure (connection_id, id)`);
    await runner.query(`
      CREATE TABLE sign_in_link (
        key_hash bytea CONSTRAINT sign_in_link_pkey PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT sign_in_link_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX sign_in_link_person_idx ON sign_in_link (person_id)`);
    await runner.query(`CREATE INDEX sign_in_link_expires_at_idx ON sign_in_link (expires_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_in_link, sign_in_failure, sign_in_test`);
    await runner.query(`DELETE FROM saml_request WHERE purpose = 'TEST'`);
    await runner.query(`ALTER TABLE saml_request DROP CONSTRAINT saml_request_purpose_check`);
    await runner.query(`
      ALTER TABLE saml_request ADD CONSTRAINT saml_request_purpose_check CHECK (purpose IN ('LOGIN', 'LOGOUT'))`);
    await runner.query(`ALTER TABLE saml_connection DROP next_signing_key, DROP next_signing_certificate`);
  }
}
