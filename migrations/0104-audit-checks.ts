import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What checks of the audit record found, and an index for what somebody did. Like the record, they are never changed. */
export class AuditChecks1764000000104 implements MigrationInterface {
  readonly name = 'AuditChecks1764000000104';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_check (
        id uuid NOT NULL DEFAULT uuid7() CONSTRAINT audit_check_pkey PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        entries bigint NOT NULL,
        head_number bigint,
        head_hash text,
        faults text[] NOT NULL
      )`);
    await runner.query(`
      CREATE FUNCTION audit_check_keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Checks of the audit record are never changed or deleted'; END $$`);
    await runner.query(`CREATE TRIGGER audit_check_keep BEFORE UPDATE OR DELETE ON audit_check FOR EACH ROW EXECUTE FUNCTION audit_check_keep()`);
    await runner.query(`CREATE TRIGGER audit_check_keep_all BEFORE TRUNCATE ON audit_check FOR EACH STATEMENT EXECUTE FUNCTION audit_check_keep()`);
    await runner.query(`CREATE INDEX audit_entry_actor_idx ON audit_entry (actor_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX audit_entry_actor_idx`);
    await runner.query(`DROP TABLE audit_check`);
    await runner.query(`DROP FUNCTION audit_check_keep`);
  }
}
