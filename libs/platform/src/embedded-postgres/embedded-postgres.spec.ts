import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

describe('startEmbeddedPostgres', () => {
  let folder: string;
  const dataDir = () => join(folder, 'data');
  const lockFile = () => join(dataDir(), 'postgres', 'postmaster.pid');
  const start = () => startEmbeddedPostgres({ dataDir: dataDir() });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidings-embedded-'));
    // The server's user, when it is another one, must come through here.
    await chmod(folder, 0o711);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives real PostgreSQL with UTF-8, and keeps its password to its owner', async () => {
    const server = await start();
    const [row] = await query(server.url, `SELECT current_setting('server_version_num')::int AS version, lower('ÄÉ') AS lower`);
    expect(row).toEqual({ version: expect.any(Number), lower: 'äé' });
    expect(row?.version).toBeGreaterThanOrEqual(180_000);
    expect(statSync(join(dataDir(), 'postgres', 'tidings-password')).mode & 0o777).toBe(0o600);
    await expect(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  it('is one server for several users and ends with the last of them', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const third = await start();
    expect(third.adopted).toBe(true);
    expect(new Set([first.url, second.url, third.url]).size).toBe(1);
    await first.stop();
    await third.stop();
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(existsSync(lockFile())).toBe(false);
  });

  it('keeps what was committed when the server is killed, and tells its user', async () => {
    const server = await start();
    await query(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(Number(readFileSync(lockFile(), 'utf8').split('\n')[0]), 'SIGKILL');
    await server.lost;
    const next = await start();
    expect(next.url).toBe(server.url);
    expect(await query(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await server.stop();
    await next.stop();
  });

  it('starts though another program has the process id that a dead server left behind', async () => {
    await writeFile(lockFile(), `${process.pid}\n${dataDir()}/postgres\n1\n5432\n\n127.0.0.1\n  1  2\nready   \n`, { mode: 0o644 });
    const server = await start();
    expect(server.adopted).toBe(false);
    await server.stop();
  });

  it('says in one line that its folder can’t be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(startEmbeddedPostgres({ dataDir: join(file, 'data') })).rejects.toThrow(
      /^The data folder .* can't be written \(ENOTDIR\)\. Make it writable, or set TIDINGS_DATA_DIR to a folder that is\.$/,
    );
  });

  it('says in one line that the data is of another PostgreSQL', async () => {
    const version = join(dataDir(), 'postgres', 'PG_VERSION');
    const real = readFileSync(version, 'utf8');
    await writeFile(version, '15\n');
    await expect(start()).rejects.toThrow(/is of PostgreSQL 15, but PostgreSQL 18 is installed/);
    await writeFile(version, real);
  });
});

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
