import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { GATEWAY_ROLE } from './grant-gateway.js';
import { migrate } from './run-migrations.js';

describe('the role that gateways sign in as', () => {
  let hub: TestDatabase;
  let gateway: pg.Client;

  beforeAll(async () => {
    hub = await createTestDatabase();
    const { directUrl } = hub.config.database;
    await hub.database.execute(sql`
      DO $$ BEGIN CREATE ROLE tidings_gateway LOGIN PASSWORD 'spec'; EXCEPTION WHEN duplicate_object OR unique_violation THEN ALTER ROLE tidings_gateway PASSWORD 'spec'; END $$`);
    await migrate(String(directUrl));
    const url = new URL(String(directUrl));
    url.username = GATEWAY_ROLE;
    url.password = 'spec';
    gateway = new pg.Client({ connectionString: url.href });
    await gateway.connect();
  });
  afterAll(async () => {
    await gateway?.end();
    await hub.drop();
  });

  const refusal = (statement: string) => gateway.query(statement).then(() => 'allowed', (error: { code: string }) => error.code);
  const FORBIDDEN = '42501';

  it('adds to the audit record and reads it, and changes nothing of it', async () => {
    await gateway.query(`INSERT INTO audit_entry (action) VALUES ('spec.done')`);
    expect((await gateway.query('SELECT action FROM audit_entry')).rows).toEqual([{ action: 'spec.done' }]);
    const forged = ['id', 'at', 'chain_number', 'chained_at', 'hash'].map((column) => `INSERT INTO audit_entry (action, ${column}) VALUES ('x', DEFAULT)`);
    for (const statement of [
      ...forged, `UPDATE audit_entry SET action = 'x'`, 'DELETE FROM audit_entry', 'TRUNCATE audit_entry', 'ALTER TABLE audit_entry DISABLE TRIGGER USER',
    ]) {
      expect([statement, await refusal(statement)]).toEqual([statement, FORBIDDEN]);
    }
  });

  it('reads and writes every other table, whose form it leaves alone', async () => {
    const { rows } = await gateway.query<{ name: string; kind: string }>(`
      SELECT c.relname AS name, string_agg(p.kind, ' ' ORDER BY p.kind) AS kind FROM pg_class c
      CROSS JOIN unnest(ARRAY['DELETE', 'INSERT', 'SELECT', 'UPDATE']) AS p (kind)
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND has_table_privilege(c.oid, p.kind) GROUP BY 1`);
    const lesser = rows.filter((row) => row.kind !== 'DELETE INSERT SELECT UPDATE').sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(lesser).toEqual([{ name: 'audit_check', kind: 'SELECT' }, { name: 'audit_entry', kind: 'SELECT' }, { name: 'migration', kind: 'SELECT' }]);
    expect(await refusal('DROP TABLE reaction')).toBe(FORBIDDEN);
    expect(await refusal('CREATE TABLE mine (id integer)')).toBe(FORBIDDEN);
  });
});
