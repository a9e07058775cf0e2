import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { childEnvironment, type Config } from '#platform';
import type { BenchDatabase } from '../bench-database.js';
import { Client } from '../load/client.js';
import { CREATE_POST } from '../load/operations.js';
import { backendOf, type Usage, usage } from '../measure.js';
import { Random } from '../seed/random.js';
import { sizes } from '../seed/sizes.js';
import { sentence } from '../seed/words.js';
import { freePort } from '../servers/free-port.js';
import { ServerProcess } from '../servers/server-process.js';
import { Deliveries } from './deliveries.js';
import { liveTable } from './live-table.js';
import { Subscriber } from './subscriber.js';

const OPENED_AT_ONCE = 20;
const CONNECTIONS = 50;
const LONGEST_SECONDS = 300;
const WARM_UP_POSTS = 20;

interface Rate {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Some seconds of posting, and what gateway and PostgreSQL computed meanwhile. */
export interface LiveStretch {
  readonly deliveries: Deliveries;
  readonly used: Usage;
}

/**
 * `npm run bench -- live [--subscribers 1000] [--posts 5] [--seconds 30]`: so many people listen to their Home at one gateway, each over a socket of their own,
 * while posts are written, so many a second; a worker passes them on. Before that the same is posted while nobody listens.
 */
export async function runLiveBench(args: readonly string[], database: BenchDatabase, config: Config, say: (line: string) => void): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { subscribers: { type: 'string', default: '1000' }, posts: { type: 'string', default: '5' }, seconds: { type: 'string', default: '30' } } });
  const subscribers = Math.min(Number(values.subscribers), sizes.sessions);
  const rate = { perSecond: Number(values.posts), seconds: Math.min(Number(values.seconds), LONGEST_SECONDS) };
  const url = await database.copy();
  const sql = new pg.Client(url);
  await sql.connect();
  const servers: ServerProcess[] = [];
  try {
    await sql.query('UPDATE session SET last_seen_at = now()');
    const port = await freePort();
    const env = { ...childEnvironment({ ...config, demo: false, database: { ...config.database, url, directUrl: url } }), LOG_LEVEL: 'warn', TIDINGS_WRITES_PER_MINUTE: '1000000' };
    const hub = await ServerProcess.start('hub', port, { ...env, TIDINGS_PUBLIC_URL: `http://localhost:${port}` });
    servers.push(hub, await ServerProcess.start('worker', port, env));
    const backend = await backendOf(sql);
    const bench = new LiveBench(hub, backend);
    const alone = await bench.run(0, rate, say);
    const live = await bench.run(subscribers, rate, say);
    process.stdout.write(`${liveTable(subscribers, alone, live)}\n`);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await sql.end();
  }
}

class LiveBench {
  private readonly random = new Random(3);

  constructor(
    private readonly hub: ServerProcess,
    private readonly backend: number,
  ) {}

  async run(subscribers: number, rate: Rate, say: (line: string) => void): Promise<LiveStretch> {
    const client = new Client(this.hub.port, CONNECTIONS);
    const [warmUp, deliveries] = [new Deliveries(), new Deliveries()];
    let counting = warmUp;
    const open: Subscriber[] = [];
    try {
      for (let from = 0; from < subscribers; from += OPENED_AT_ONCE) {
        const viewers = Array.from({ length: Math.min(OPENED_AT_ONCE, subscribers - from) }, (_, i) => from + i);
        open.push(...(await Promise.all(viewers.map((viewer) => Subscriber.open(this.hub.port, viewer, (text) => counting.hear(text), (why) => counting.fail(why))))));
      }
      await this.post(client, warmUp, { perSecond: rate.perSecond, seconds: WARM_UP_POSTS / rate.perSecond });
      await warmUp.settled();
      counting = deliveries;
      say(`${subscribers} listen, ${rate.perSecond} posts a second for ${rate.seconds} s`);
      const before = await usage(this.hub, this.backend);
      await this.post(client, deliveries, rate);
      await deliveries.settled();
      const after = await usage(this.hub, this.backend);
      return { deliveries, used: { node: after.node - before.node, postgres: after.postgres === undefined || before.postgres === undefined ? undefined : after.postgres - before.postgres } };
    } finally {
      for (const subscriber of open) subscriber.close();
      client.close();
    }
  }

  /** At even times, whether the last was answered or not; by any of those who are signed in. */
  private async post(client: Client, deliveries: Deliveries, { perSecond, seconds }: Rate): Promise<void> {
    const began = performance.now();
    const sent: Promise<string>[] = [];
    for (let n = 0; n < perSecond * seconds; n++) {
      const text = sentence(this.random, 4, 24).text;
      sent.push(client.ask(this.random.below(sizes.sessions), { query: CREATE_POST, variables: { input: { text: deliveries.next(text) } } }));
      await sleep(Math.max(0, began + ((n + 1) * 1_000) / perSecond - performance.now()));
    }
    await Promise.all(sent);
  }
}
