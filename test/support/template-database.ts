import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

const TEMPLATE_LOCK = 7_430_012;
const KEPT = 4;
const folder = new URL('../../migrations/', import.meta.url);

/** The server that the run has started, as its maintenance database. */
export function serverUrl(database = 'postgres'): string {
  const given = process.env.TIDINGS_TEST_DATABASE_URL;
  if (given === undefined) throw new Error('No test server: run specs by jest with this project’s configuration.');
  const url = new URL(given);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements on the maintenance database. */
export async function onServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(serverUrl());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The name of a database with all migrations run; made by the first who asks, and again when a migration has changed. */
export function templateDatabase(client: pg.Client): Promise<string> {
  return locked(client, async () => {
    const name = `template_${fingerprint()}`;
    if (await exists(client, name)) return name;
    const making = `${name}_making`;
    await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${making}`);
    // Past the index, which loads every lib's GraphQL types: a spec of some libs must not meet those of the others.
    const { migrate } = await import('../../migrations/run-migrations.js');
    await migrate(serverUrl(making));
    await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
    await dropOld(client);
    return name;
  });
}

async function locked<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    return await work();
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  return (await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rows.length > 0;
}

/** Templates of earlier migrations; a few stay for whoever goes to and fro between branches. */
async function dropOld(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname ~ '^template_[0-9a-f]+$' ORDER BY oid DESC OFFSET ${KEPT}`,
  );
  for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest('hex').slice(0, 16);
}
