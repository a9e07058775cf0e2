import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../support/free-port.js';
import { RunningTidings } from '../support/run-tidings.js';
import { onServer, serverUrl, templateDatabase } from '../support/template-database.js';
import { until } from '../support/until.js';

/** A hub with the demo company in it, of which nobody has made use yet: a database, a folder, and the port that its own addresses name. */
interface DemoTemplate {
  readonly database: string;
  readonly folder: string;
  readonly port: number;
}

/** What a hub must be told to run on a copy of it. */
export interface DemoCopy {
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
  drop(): Promise<void>;
}

/** Filling in the demo takes twenty seconds of a free core, and several times that where others work beside it. */
const SEEDING_MS = 150_000;
/** Then its pictures are made in all sizes. */
const PICTURES_MS = 60_000;
/** What the seed has left to the worker; not what is planned for later. */
const JOBS_LEFT = 'EXISTS (SELECT 1 FROM outbox) OR EXISTS (SELECT 1 FROM graphile_worker._private_jobs WHERE run_at <= now())';
const PAUSE_MS = 100;

const run = process.env.TIDINGS_TEST_RUN;
/** Of the run, which removes it in the end. */
const root = process.env.TIDINGS_TEST_FOLDER ?? '';

/** Takes under a second, but for the first in each of Jest's workers, which makes what is copied. */
export async function copyDemo(): Promise<DemoCopy> {
  const { database, folder, port } = (await madeBefore()) ?? (await make());
  const copy = await mkdtemp(join(root, 'hub-'));
  const name = `test_${run}_${copy.slice(-6).toLowerCase()}_${port}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${database}`));
  await cp(folder, copy, { recursive: true });
  return {
    env: envOf(name, copy, port),
    port,
    async drop() {
      await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await rm(copy, { recursive: true, force: true });
    },
  };
}

function envOf(database: string, folder: string, port: number): NodeJS.ProcessEnv {
  return { DATABASE_URL: serverUrl(database), TIDINGS_DEMO: 'on', TIDINGS_DATA_DIR: folder, PORT: String(port) };
}

/**
 * Each of Jest's workers has its own. Posts of the demo name others by the hub's address: hubs of one template have the same port, one after
 * the other. Jest tells a spec file nothing of those before it, so the name of the database says which port that is.
 */
async function madeBefore(): Promise<DemoTemplate | undefined> {
  const { rows } = await onServer((client) => client.query<{ name: string }>('SELECT datname AS name FROM pg_database WHERE datname LIKE $1', [templateName('%')]));
  for (const { name } of rows) {
    const port = Number(/\d+$/.exec(name)?.[0]);
    if (port && (await isFree(port))) return { database: name, folder: join(root, name), port };
  }
  return undefined;
}

function templateName(port: number | '%'): string {
  return `test_${run}_demo${process.env.JEST_WORKER_ID}_${port}`;
}

async function make(): Promise<DemoTemplate> {
  const port = await freePort();
  const database = templateName(port);
  const making = `${database}_making`;
  const folder = join(root, database);
  await mkdir(folder, { recursive: true });
  await onServer(async (client) => client.query(`CREATE DATABASE ${making} TEMPLATE ${await templateDatabase(client)}`));
  const hub = new RunningTidings(['start'], envOf(making, folder, port));
  await hub.printed(/Ctrl-C/, SEEDING_MS).then(() => untilNot(making, JOBS_LEFT, PICTURES_MS)).finally(() => hub.signal('SIGTERM'));
  await hub.ended;
  // Who ended closes its connections a moment later, and a database is renamed only when none is left.
  await untilNot('postgres', `EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = '${making}')`, 10_000);
  await onServer((client) => client.query(`ALTER DATABASE ${making} RENAME TO ${database}`));
  return { database, folder, port };
}

/** Waits until something is so no longer. */
async function untilNot(database: string, condition: string, limitMs: number): Promise<void> {
  const client = new pg.Client(serverUrl(database));
  await client.connect();
  try {
    await until(async () => {
      await setTimeout(PAUSE_MS);
      return !(await client.query<{ so: boolean }>(`SELECT ${condition} AS so`)).rows[0]?.so;
    }, condition, limitMs);
  } finally {
    await client.end();
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
