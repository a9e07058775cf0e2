import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '#migrations';
import { sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '../support/index.js';
import { freePort } from '../support/free-port.js';
import { RunningTidings, runTidings } from '../support/run-tidings.js';

const SLOW = 120_000;

/** A company's own database, without the demo: how its first people come in, and what the parts say before the tables are there. */
describe('tidings on an empty database of one’s own', () => {
  let test: TestDatabase;
  let folder: string;
  const env = () => ({ DATABASE_URL: test.url, TIDINGS_DATA_DIR: join(folder, 'data') });
  const tidings = (...args: string[]) => runTidings(args, env());

  beforeAll(async () => {
    test = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'tidings-first-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await test.drop();
  });

  const roles = () =>
    test.database.query(sql`SELECT handle, mail, role FROM person JOIN role_grant ON person_id = person.id WHERE role <> 'EMPLOYEE' ORDER BY role`);

  it('adds the first administrator, and prints the handle alone', async () => {
    const add = ['person', 'add', '--name', 'Ada Byron', '--mail', 'ada.b@example.com', '--role', 'ADMINISTRATOR'];
    expect(await tidings(...add)).toMatchObject({ code: 0, out: 'ada_b\n' });
    expect(await roles()).toEqual([{ handle: 'ada_b', mail: 'ada.b@example.com', role: 'ADMINISTRATOR' }]);
    expect(await tidings(...add)).toMatchObject({ code: 1, out: '', err: 'Somebody with the address ada.b@example.com is here already.\n' });
    expect(await tidings('token', 'create', '--handle', 'ada_b', '--scopes', 'read,admin')).toMatchObject({ code: 0, out: expect.stringMatching(/^tid_\w+\n$/) });
  }, SLOW);

  it('lists and revokes tokens, and ends one after its days', async () => {
    expect(await tidings('token', 'create', '--handle', 'ada_b', '--scopes', 'read', '--name', 'Board', '--expires', '7')).toMatchObject({ code: 0 });
    const end = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const { out } = await tidings('token', 'list', '--handle', '@ada_b');
    expect(out).toMatch(new RegExp(`^token_\\w+ +@ada_b +Board +read +never used +until ${end}\ntoken_\\w+ +@ada_b +Command line +read,admin +never used +until revoked\n$`));
    const [id = ''] = out.split(' ');
    expect(await tidings('token', 'revoke', id)).toMatchObject({ code: 0, out: 'The token is no longer valid.\n' });
    expect(await tidings('token', 'revoke', id)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^[^\n]+\n$/) });
    expect((await tidings('token', 'list')).out).not.toContain('Board');
    expect(await tidings('token', 'list', '--app', 'Nowhere')).toEqual({ code: 0, out: '', err: '' });
  }, SLOW);

  it('says which version it is', async () => {
    expect(await tidings('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  }, SLOW);

  it('gives and takes roles, with an entry in the audit record', async () => {
    expect(await tidings('role', 'grant', '--handle', '@ada_b', '--role', 'MODERATOR')).toMatchObject({ code: 0 });
    expect(await roles()).toMatchObject([{ role: 'ADMINISTRATOR' }, { role: 'MODERATOR' }]);
    expect(await tidings('role', 'revoke', '--handle', 'ada_b', '--role', 'ADMINISTRATOR')).toMatchObject({ code: 0 });
    expect(await roles()).toMatchObject([{ role: 'MODERATOR' }]);
    expect(await test.database.query(sql`SELECT action FROM audit_entry WHERE action LIKE 'role.%' ORDER BY id`)).toEqual([
      { action: 'role.granted' }, { action: 'role.granted' }, { action: 'role.revoked' },
    ]);
  }, SLOW);

  it.each([
    [['person', 'add', '--name', 'Gil', '--guest', '--role', 'MODERATOR'], /cannot be used with option '--guest'\n\(add --help/],
    [['person', 'add', '--name', 'Gil', '--mail', 'gil'], /It is an address such as ada@example\.com\.\n\(add --help/],
    [['role', 'grant', '--handle', 'ada_b', '--role', 'KING'], /Allowed choices are MODERATOR, ADMINISTRATOR\.\n\(add --help/],
    [['token', 'create', '--handle', 'ada_b', '--scopes', 'read', '--expires', '0'], /It is a whole number of days, 1 to 3650\.\n\(add --help/],
    [['token', 'revoke', 'abc'], /^Expected the id of a token, such as token_\w+\.\n$/],
    [['role', 'grant', '--handle', 'nobody', '--role', 'MODERATOR'], /^Nobody has the handle nobody\.\n$/],
  ])('says what is wrong with %j', async (args, complaint) => {
    expect(await tidings(...args)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(complaint) });
  }, SLOW);

  it('says at the start that nobody can sign in yet, though the data folder is new too', async () => {
    const hub = new RunningTidings(['start'], { ...env(), PORT: String(await freePort()), HOST: '127.0.0.1' });
    await hub.printed(/Ctrl-C/);
    expect(hub.out).toContain('nobody can yet; connect the company’s identity provider: docs/sign-in.md');
    hub.signal('SIGTERM');
    expect(await hub.ended).toMatchObject({ code: 0 });
  }, SLOW);

  it('marks who has left, who is nobody’s owner of a token then', async () => {
    expect(await tidings('person', 'leave', '--handle', 'ada_b')).toMatchObject({ code: 0, out: 'Ada Byron is a former person now.\n' });
    expect(await roles()).toEqual([]);
    expect(await tidings('token', 'create', '--handle', 'ada_b', '--scopes', 'read')).toMatchObject({ code: 1, out: '' });
  }, SLOW);

  it.each(['gateway', 'worker'])('has the %s say in one line that tables are missing', async (part) => {
    const source = await createDataSource(test.url).initialize();
    await source.undoLastMigration();
    await source.destroy();
    const { code, out, err } = await runTidings([part], { ...env(), PORT: String(await freePort()) });
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringMatching(/^[12] migrations of the database are missing\. Run them first: npm run tidings -- migrate\n$/) });
  }, SLOW);
});
