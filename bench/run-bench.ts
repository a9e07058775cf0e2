import pg from 'pg';
import { childEnvironment, type Config } from '#platform';
import type { BenchDatabase } from './bench-database.js';
import { newPosts } from './load/new-posts.js';
import { HOME, type Request } from './load/operations.js';
import { backendOf, type Measurement, measure } from './measure.js';
import type { BenchOptions } from './options.js';
import { assertSameAnswers } from './same-answers.js';
import { Random } from './seed/random.js';
import { freePort } from './servers/free-port.js';
import { ServerProcess } from './servers/server-process.js';

/** One operation, asked of hub and control in turn. */
export interface Outcome {
  readonly operation: string;
  readonly hub: readonly Measurement[];
  readonly control: readonly Measurement[];
}

type Compared = ServerProcess<'hub' | 'control'>;

const WARM_UP_SECONDS = 4;
const COMPARED_VIEWERS = 40;

/** Starts hub and control on one fresh copy of the seeded database and measures them in alternating pairs. */
export async function runBench(database: BenchDatabase, config: Config, options: BenchOptions, say: (line: string) => void): Promise<Outcome[]> {
  const url = await database.copy();
  const client = new pg.Client(url);
  await client.connect();
  const env = { ...childEnvironment({ ...config, demo: false, database: { ...config.database, url, directUrl: url } }), LOG_LEVEL: 'warn', TIDINGS_WRITES_PER_MINUTE: '1000000', TIDINGS_OBJECTS_PER_MINUTE: '100000000' };
  const servers: Compared[] = [];
  try {
    for (const name of ['hub', 'control'] as const) {
      const port = await freePort();
      servers.push(await ServerProcess.start(name, port, { ...env, TIDINGS_PUBLIC_URL: `http://localhost:${port}` }));
    }
    const [hub, control] = servers as [Compared, Compared];
    await client.query('UPDATE session SET last_seen_at = now()');
    const random = new Random(1);
    await assertSameAnswers(hub.port, control.port, random, COMPARED_VIEWERS);
    say(`Hub and control give ${COMPARED_VIEWERS} people the same pages`);
    const outcomes: Outcome[] = [];
    for (const [operation, next] of await operations(client, random)) {
      if (options.only.includes(operation)) outcomes.push(await compare(operation, next, servers, client, options, say));
    }
    return outcomes;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await client.end();
  }
}

async function operations(client: pg.Client, random: Random): Promise<[string, () => Request][]> {
  return [['home', () => ({ query: HOME, variables: { first: 20 } })], ['create-post', await newPosts(client, random)]];
}

async function compare(
  operation: string, next: () => Request, servers: readonly Compared[], client: pg.Client, options: BenchOptions, say: (line: string) => void,
): Promise<Outcome> {
  const backend = await backendOf(client);
  const random = new Random(2);
  const found = { hub: [] as Measurement[], control: [] as Measurement[] };
  await client.query('UPDATE session SET last_seen_at = now()');
  for (const server of servers) await measure(server, backend, random, next, WARM_UP_SECONDS);
  for (let pair = 0; pair < options.pairs; pair++) {
    for (const server of pair % 2 === 0 ? servers : servers.toReversed()) {
      const one = await measure(server, backend, random, next, options.seconds);
      found[server.name].push(one);
      say(`${operation} ${server.name}: ${one.perSecond.toFixed(0)}/s, Node ${one.node.toFixed(2)} ms, PostgreSQL ${one.postgres?.toFixed(2) ?? '–'} ms`);
    }
  }
  return { operation, ...found };
}
