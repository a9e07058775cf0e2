import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Connections to identity providers, who is who there, sessions, apps and tokens. */
export class SignIn1764000000005 implements MigrationInterface {
  readonly name = 'SignIn1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saml_connection (
        id uuid CONSTRAINT saml_connection_pkey PRIMARY KEY DEFAULT uuid7(),
        slug text NOT NULL CONSTRAINT saml_connection_slug_check CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
        label text NOT NULL,
        enabled boolean NOT NULL DEFAULT true,
        demo boolean NOT NULL DEFAULT false,
        issuer text NOT NULL,
        entry_point text NOT NULL,
        logout_url text,
        certificates text[] NOT NULL,
        sp_entity_id text NOT NULL,
        signing_key text NOT NULL,
        signing_certificate text NOT NULL,
        attribute_map jsonb NOT NULL DEFAULT '{}',
        group_map jsonb NOT NULL DEFAULT '{}',
        allow_idp_initiated boolean NOT NULL DEFAULT false,
        create_people boolean NOT NULL DEFAULT true,
        trust_mail boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX saml_connection_slug_key ON saml_connection (slug)`);
    await runner.query(`
      CREATE TABLE identity (
        connection_id uuid NOT NULL CONSTRAINT identity_connection_fkey REFERENCES saml_connection (id) ON DELETE CASCADE,
        subject text NOT NULL,
        person_id uuid NOT NULL CONSTRAINT identity_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_sign_in_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT identity_pkey PRIMARY KEY (connection_id, subject)
      )`);
    await runner.query(`CREATE UNIQUE INDEX identity_person_key ON identity (person_id, connection_id)`);
    await runner.query(`
      CREATE TABLE session (
        id uuid CONSTRAINT session_pkey PRIMARY KEY DEFAULT uuid7(),
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL CONSTRAINT session_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        connection_id uuid CONSTRAINT session_connection_fkey REFERENCES saml_connection (id) ON DELETE CASCADE,
        name_id text,
        name_id_format text,
        session_index text,
        user_agent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX session_token_hash_key ON session (token_hash)`);
    await runner.query(`CREATE INDEX session_person_idx ON session (person_id)`);
    await runner.query(`CREATE INDEX session_name_id_idx ON session (connection_id, name_id)`);
    await runner.query(`
      CREATE TABLE saml_request (
        id text CONSTRAINT saml_request_pkey PRIMARY KEY,
        purpose text NOT NULL CONSTRAINT saml_request_purpose_check CHECK (purpose IN ('LOGIN', 'LOGOUT')),
        connection_id uuid NOT NULL CONSTRAINT saml_request_connection_fkey REFERENCES saml_connection (id) ON DELETE CASCADE,
        return_to text NOT NULL,
        browser_binding_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX saml_request_expires_at_idx ON saml_request (expires_at)`);
    await runner.query(`
      CREATE TABLE saml_assertion (
        connection_id uuid NOT NULL CONSTRAINT saml_assertion_connection_fkey REFERENCES saml_connection (id) ON DELETE CASCADE,
        id text NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT saml_assertion_pkey PRIMARY KEY (connection_id, id)
      )`);
    await runner.query(`CREATE INDEX saml_assertion_expires_at_idx ON saml_assertion (expires_at)`);
    await runner.query(`
      CREATE TABLE sign_in_handover (
        key_hash bytea CONSTRAINT sign_in_handover_pkey PRIMARY KEY,
        connection_id uuid NOT NULL CONSTRAINT sign_in_handover_connection_fkey REFERENCES saml_connection (id) ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT sign_in_handover_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        name_id text NOT NULL,
        name_id_format text,
        session_index text,
        session_ends_at timestamptz,
        return_to text NOT NULL,
        browser_binding_hash bytea,
        asks_first boolean NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX sign_in_handover_expires_at_idx ON sign_in_handover (expires_at)`);
    await runner.query(`
      CREATE TABLE app (
        id uuid CONSTRAINT app_pkey PRIMARY KEY DEFAULT uuid7(),
        name text NOT NULL,
        created_by uuid CONSTRAINT app_created_by_fkey REFERENCES person (id) ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX app_name_key ON app (name)`);
    await runner.query(`
      CREATE TABLE access_token (
        id uuid CONSTRAINT access_token_pkey PRIMARY KEY DEFAULT uuid7(),
        token_hash bytea NOT NULL,
        person_id uuid CONSTRAINT access_token_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        app_id uuid CONSTRAINT access_token_app_fkey REFERENCES app (id) ON DELETE CASCADE,
        name text NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz,
        expires_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT access_token_owner_check CHECK (num_nonnulls(person_id, app_id) = 1)
      )`);
    await runner.query(`CREATE UNIQUE INDEX access_token_token_hash_key ON access_token (token_hash)`);
    await runner.query(`CREATE INDEX access_token_person_idx ON access_token (person_id)`);
    await runner.query(`CREATE INDEX access_token_app_idx ON access_token (app_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE access_token, app, sign_in_handover, saml_assertion, saml_request, session, identity, saml_connection`);
  }
}
