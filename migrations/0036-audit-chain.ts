import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each entry's number in the chain, so that a missing one shows; a job gives it together with the hash. */
export class AuditChain1764000000036 implements MigrationInterface {
  readonly name = 'AuditChain1764000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE audit_entry ADD COLUMN chain_number bigint`);
    await runner.query(`CREATE UNIQUE INDEX audit_entry_chain_number_key ON audit_entry (chain_number)`);
    await runner.query(`CREATE INDEX audit_entry_unchained_idx ON audit_entry (id) WHERE chain_number IS NULL`);
    await this.keep(runner, `- 'hash' - 'chained_at' - 'chain_number'`);
    await runner.query(`CREATE TRIGGER audit_entry_keep_all BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_keep()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER audit_entry_keep_all ON audit_entry`);
    await this.keep(runner, `- 'hash' - 'chained_at'`);
    await runner.query(`ALTER TABLE audit_entry DROP COLUMN chain_number`);
  }

  /** Append-only: an entry may be chained once, nothing else. */
  private async keep(runner: QueryRunner, chained: string): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION audit_entry_keep() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' THEN
            IF OLD.hash IS NULL AND OLD.chained_at IS NULL AND to_jsonb(NEW) ${chained} = to_jsonb(OLD) ${chained} THEN
              RETURN NEW;
            END IF;
          END IF;
          RAISE EXCEPTION 'Audit entries are never changed or deleted';
        END
      $$`);
  }
}
