import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oldPostgres } from './old-postgres.js';
import { freePort } from '../support/free-port.js';
import { runTidings } from '../support/run-tidings.js';

/** What stops the hub from starting is one line that says what to do, on standard error, with an exit code that isn't 0. */
describe('tidings, where something is wrong', () => {
  let folder: string;
  const servers: Server[] = [];
  const portOf = (server: Server) => (server.address() as AddressInfo).port;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidings-cli-'));
    await writeFile(join(folder, 'file'), '');
  });
  afterAll(async () => {
    for (const server of servers) server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function listening(): Promise<Server> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    return server;
  }

  async function complaint(env: NodeJS.ProcessEnv, args = ['start']): Promise<string> {
    const { code, out, err } = await runTidings(args, { TIDINGS_DATA_DIR: join(folder, 'data'), ...env });
    expect({ out, code }).toEqual({ out: '', code: 1 });
    const lines = err.trim().split('\n').filter((line) => !line.endsWith('…'));
    expect(lines).toHaveLength(1);
    return lines[0] as string;
  }

  it('says that the port is in use', async () => {
    const port = portOf(await listening());
    expect(await complaint({ PORT: String(port) })).toBe(
      `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  it('says that the data folder can’t be written', async () => {
    expect(await complaint({ TIDINGS_DATA_DIR: join(folder, 'file', 'data'), PORT: String(await freePort()) })).toMatch(
      /^The data folder .*file\/data can't be written \(ENOTDIR\)\. Make it writable, or set TIDINGS_DATA_DIR to a folder that is\.$/,
    );
  });

  it('says that nothing answers where the database should be', async () => {
    const server = await listening();
    const port = portOf(server);
    server.close();
    expect(await complaint({ DATABASE_URL: `postgres://a:secret@127.0.0.1:${port}/hub`, PORT: String(await freePort()) })).toBe(
      `The database at 127.0.0.1:${port}/hub can't be used: nothing listens there; check DATABASE_URL and try again.`,
    );
  });

  it('says that the database is too old', async () => {
    const server = await oldPostgres('14.11');
    servers.push(server);
    expect(await complaint({ DATABASE_URL: `postgres://a:secret@127.0.0.1:${portOf(server)}/hub`, PORT: String(await freePort()) })).toMatch(
      /is PostgreSQL 14\.11; Tidings needs 15 or newer\. Upgrade it, or unset DATABASE_URL to use the embedded one\.$/,
    );
  });

  it.each([
    [{ PORT: 'eighty' }, 'Wrong setting PORT: must be a whole number from 1 to 65535'],
    [{ TIDINGS_DEMO: 'maybe' }, 'Wrong setting TIDINGS_DEMO: must be on or off'],
    [{ TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: 'https://hub.example.com' }, 'refuses the public address https://hub.example.com; set TIDINGS_DEMO=off'],
    [{ TIDINGS_DEMO: 'on', HOST: '0.0.0.0' }, 'it listens on 127.0.0.1 only, not on 0.0.0.0'],
    [{ DATABASE_URL: 'mysql://root@localhost/hub' }, 'Wrong setting DATABASE_URL: must look like postgres://'],
  ])('says what is wrong with %j', async (env, line) => {
    expect(await complaint(env)).toContain(line);
  });

  it('refuses the demo on a public address in production too', async () => {
    const env = { NODE_ENV: 'production', TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: 'https://hub.example.com' };
    expect(await complaint(env)).toContain('the demo lets anybody in');
  });

  it('tells every wrong setting at once', async () => {
    const { err } = await runTidings(['start'], { PORT: 'x', TIDINGS_DEMO: 'maybe' });
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('says what there is instead of an unknown command', async () => {
    const { code, err } = await runTidings(['strat'], {});
    expect(code).toBe(1);
    expect(err).toContain('Did you mean start?');
  });
});
