import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of a connection that wait for a second administrator, and sign-ins that wait for the person's own session. */
export class IdentityAdoption1764000000160 implements MigrationInterface {
  readonly name = 'IdentityAdoption1764000000160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE saml_connection ADD COLUMN adopts_known boolean NOT NULL DEFAULT false, ADD COLUMN proposal jsonb, ADD COLUMN proposed_at timestamptz,
        ADD COLUMN proposed_by uuid CONSTRAINT saml_connection_proposer_fkey REFERENCES person (id) ON DELETE SET NULL`);
    await runner.query(`ALTER TABLE sign_in_handover ADD COLUMN links_subject text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE sign_in_handover DROP COLUMN links_subject`);
    await runner.query(`ALTER TABLE saml_connection DROP COLUMN adopts_known, DROP COLUMN proposal, DROP COLUMN proposed_at, DROP COLUMN proposed_by`);
  }
}
