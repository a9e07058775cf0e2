import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '../support/index.js';
import { freePort } from '../support/free-port.js';
import { RunningTidings, runTidings } from '../support/run-tidings.js';

describe('tidings demo remove', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidings-remove-'));
  let test: TestDatabase;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    test = await createTestDatabase();
    env = { DATABASE_URL: test.url, TIDINGS_DATA_DIR: folder };
    await runTidings(['seed'], env);
    await test.database.execute(sql`
      INSERT INTO saml_connection (slug, label, issuer, entry_point, certificates, sp_entity_id, signing_key, signing_certificate, demo)
      VALUES ('acme', 'Acme', 'i', 'https://idp.example.com', '{}', 'e', 'the key', 'c', false), ('demo', 'Demo', 'i', 'https://idp.example.com', '{}', 'e', 'k', 'c', true)`);
    await test.database.execute(sql`INSERT INTO identity (connection_id, subject, person_id) SELECT c.id, 'ada', p.id FROM saml_connection c, person p WHERE c.slug = 'acme' AND p.handle = 'ada'`);
  }, 180_000);
  afterAll(async () => {
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const counts = () => test.database.first(sql`
    SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM post) AS posts, (SELECT count(*)::int FROM channel) AS channels,
      (SELECT count(*)::int FROM identity) AS identities, (SELECT count(*)::int FROM audience) AS audiences`);

  it('refuses while the demo is on, and without a yes only says what it would delete', async () => {
    const before = await counts();
    const on = await runTidings(['demo', 'remove', '--yes'], { ...env, TIDINGS_DEMO: 'on' });
    expect([on.code, on.err]).toEqual([1, expect.stringContaining('Set TIDINGS_DEMO=off')]);
    const { code, out, err } = await runTidings(['demo', 'remove'], env);
    expect([code, err]).toEqual([1, expect.stringContaining('Nothing was changed')]);
    expect(out).toMatch(/\d\d people, among them 1 who have signed in by your own connections/);
    expect(await counts()).toEqual(before);
  }, 120_000);

  it('refuses while a worker is at work', async () => {
    await test.database.transaction(async (tx) => {
      await tx.execute(sql`SELECT pg_advisory_lock(7100001)`);
      const { code, err } = await runTidings(['demo', 'remove', '--yes'], env);
      await tx.execute(sql`SELECT pg_advisory_unlock(7100001)`);
      expect([code, err]).toEqual([1, expect.stringContaining('The hub is running')]);
    });
  }, 120_000);

  it('leaves an empty hub with the company’s own connections and the audit record, in which people can begin', async () => {
    const entries = await test.database.first<{ count: number }>(sql`SELECT count(*)::int AS count FROM audit_entry`);
    const { code, out } = await runTidings(['demo', 'remove', '--yes'], env);
    expect([code, out]).toEqual([0, expect.stringContaining('The hub is empty.')]);
    expect(await counts()).toEqual({ people: 0, posts: 0, channels: 1, identities: 0, audiences: 1 });
    expect(await test.database.query(sql`SELECT slug, signing_key FROM saml_connection`)).toEqual([{ slug: 'acme', signingKey: 'the key' }]);
    expect(await test.database.first(sql`SELECT count(*)::int AS count FROM audit_entry`)).toEqual({ count: (entries?.count ?? 0) + 1 });
    const added = await runTidings(['person', 'add', '--name', 'Ada Byron', '--role', 'ADMINISTRATOR'], env);
    expect(added.out).toBe('ada_byron\n');
    const link = await runTidings(['person', 'sign-in-link', '--handle', 'ada_byron'], env);
    expect(link.out).toMatch(/^http:\/\/localhost:\d+\/auth\/link\?key=[\w-]{43}\n$/);
    const token = await runTidings(['token', 'create', '--handle', 'ada_byron', '--scopes', 'read,write'], env);
    const port = await freePort();
    const hub = new RunningTidings(['start'], { ...env, PORT: String(port), TIDINGS_DEMO: 'off' });
    await hub.printed(/Ctrl-C/);
    const ask = async (query: string): Promise<string> => (await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST', body: JSON.stringify({ query }), headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token.out.trim()}` },
    })).text();
    expect(await ask('mutation { createPost(input: { text: "First words" }) { post { text channel { slug } } } }')).toBe('{"data":{"createPost":{"post":{"text":"First words","channel":{"slug":"everyone"}}}}}\n');
    expect(await ask('{ search(query: "everyone", kinds: [CHANNEL]) { edges { node { ... on Channel { slug } } } } }')).toContain('"slug":"everyone"');
    hub.signal('SIGTERM');
    await hub.ended;
  }, 180_000);
});
