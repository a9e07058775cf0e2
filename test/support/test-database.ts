import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { type Config, Database, loadConfig } from '#platform';
import { onServer, serverUrl, templateDatabase } from './template-database.js';
import { until } from './until.js';

/** A database of a spec's own, with all migrations and nothing else in it. */
export interface TestDatabase {
  readonly url: string;
  /** Settings that name it; the log is silent, the demo off, nothing is fetched from outside, and people write as fast as specs do. */
  readonly config: Config;
  readonly database: Database;
  /** Ends the connections and drops it. Call in afterAll. */
  drop(): Promise<void>;
}

/** Takes some 50 ms, so each spec file has one: `const hub = await createTestDatabase()` in beforeAll. Other settings go in `env`. */
export async function createTestDatabase(env: NodeJS.ProcessEnv = {}): Promise<TestDatabase> {
  const name = `test_${process.env.TIDINGS_TEST_RUN}_${randomBytes(5).toString('hex')}`;
  await onServer(async (client) => {
    const template = await templateDatabase(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const url = serverUrl(name);
  const config = loadConfig({
    LOG_LEVEL: 'silent', TIDINGS_WRITES_PER_MINUTE: '1000000', DATABASE_URL: url, TIDINGS_DATA_DIR: join(tmpdir(), `tidings-${name}`), TIDINGS_OUTSIDE: 'off', ...env,
  });
  const database = new Database(config);
  return {
    url,
    config,
    database,
    async drop() {
      await database.onApplicationShutdown();
      await rm(config.dataDir, { recursive: true, force: true });
      await onServer(async (client) => {
        await leftBy(client, name);
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      });
    },
  };
}

/**
 * Pools say that they have ended while their connections are still closing, and have stopped listening to them: one that is terminated then takes the
 * process with it. What is still there after two seconds was left open.
 */
async function leftBy(client: pg.Client, name: string): Promise<void> {
  const left = async () => (await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name])).rowCount === 0;
  await until(left, 'connections closed', 2_000).catch(() => undefined);
}
