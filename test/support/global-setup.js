// Plain JavaScript, because Jest loads it outside of its own module system. It needs dist/, which `npm test` builds first.
import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/libs/platform/src/embedded-postgres/index.js';

const root = new URL('../..', import.meta.url).pathname;
const key = createHash('sha256').update(root).digest('hex').slice(0, 12);

/**
 * One PostgreSQL for all specs of a run, with its files in the system's folder for passing things. It is kept between runs: neither
 * the cluster nor the template with the migrations has to be made again.
 */
export default async function globalSetup() {
  const server = await startEmbeddedPostgres({ dataDir: join(tmpdir(), `tidings-test-${userInfo().uid}-${key}`), durable: false });
  process.env.TIDINGS_TEST_DATABASE_URL = server.url;
  process.env.TIDINGS_TEST_RUN = String(process.pid);
  process.env.TIDINGS_TEST_FOLDER = await mkdtemp(join(tmpdir(), 'tidings-run-'));
  globalThis.tidingsTestServer = server;
  await dropLeftovers(server.url);
}

/** Databases of runs that were killed: their name tells the run's process. */
async function dropLeftovers(url) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(`SELECT datname AS name FROM pg_database WHERE datname ~ '^test_[0-9]+_'`);
  for (const { name } of rows) {
    if (!isAlive(Number(name.split('_')[1]))) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  }
  await client.end();
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
