import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record of security, administration and moderation. */
export class Audit1764000000004 implements MigrationInterface {
  readonly name = 'Audit1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid CONSTRAINT audit_entry_pkey PRIMARY KEY DEFAULT uuid7(),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        app_id uuid,
        action text NOT NULL,
        subject_id uuid,
        details jsonb NOT NULL DEFAULT '{}',
        chained_at timestamptz,
        hash bytea
      )`);
    await runner.query(`CREATE INDEX audit_entry_at_idx ON audit_entry (at)`);
    await runner.query(`CREATE INDEX audit_entry_subject_idx ON audit_entry (subject_id)`);
    // Append-only: an entry may be chained once, nothing else.
    await runner.query(`
      CREATE FUNCTION audit_entry_keep() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND OLD.hash IS NULL AND OLD.chained_at IS NULL
            AND to_jsonb(NEW) - 'hash' - 'chained_at' = to_jsonb(OLD) - 'hash' - 'chained_at' THEN
            RETURN NEW;
          END IF;
          RAISE EXCEPTION 'Audit entries are never changed or deleted';
        END
      $$`);
    await runner.query(`CREATE TRIGGER audit_entry_keep BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_keep()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry`);
    await runner.query(`DROP FUNCTION audit_entry_keep()`);
  }
}
