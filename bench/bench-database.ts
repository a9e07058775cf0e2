import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform';
import { fill } from './seed/fill.js';

/** A copy of the seeded database for one run, so that each begins alike; dropped at the end. */
const RUN = 'bench_run';

/** The bench's own PostgreSQL, with the seeded company in it. */
export class BenchDatabase {
  private constructor(
    private readonly server: EmbeddedPostgres,
    private readonly seeded: string,
  ) {}

  /** Starts it and, where this version's seed isn't there yet, makes it (a few minutes). @param folder made if absent */
  static async open(folder: string, say: (line: string) => void): Promise<BenchDatabase> {
    const server = await startEmbeddedPostgres({ dataDir: folder, log: say });
    const database = new BenchDatabase(server, `bench_${fingerprint()}`);
    await database.seed(say);
    return database;
  }

  /** The address of a fresh copy. */
  async copy(): Promise<string> {
    await this.onServer(async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${RUN} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${RUN} TEMPLATE ${this.seeded} STRATEGY FILE_COPY`);
    });
    return this.urlOf(RUN);
  }

  async close(): Promise<void> {
    await this.onServer((client) => client.query(`DROP DATABASE IF EXISTS ${RUN} WITH (FORCE)`));
    await this.server.stop();
  }

  private async seed(say: (line: string) => void): Promise<void> {
    await this.onServer(async (client) => {
      const { rows } = await client.query<{ name: string }>(`SELECT datname AS name FROM pg_database WHERE datname LIKE 'bench\\_%'`);
      if (rows.some((row) => row.name === this.seeded)) return;
      for (const { name } of rows) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      say('Making the company of the bench, once');
      await client.query('CREATE DATABASE bench_making');
      const { migrate } = await import('#migrations');
      await migrate(this.urlOf('bench_making'));
      await fill(this.urlOf('bench_making'), say);
      await sleep(200);
      await client.query(`ALTER DATABASE bench_making RENAME TO ${this.seeded}`);
      await client.query('CHECKPOINT');
    });
  }

  private async onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
    const client = new pg.Client(this.urlOf('postgres'));
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
    }
  }

  private urlOf(database: string): string {
    const url = new URL(this.server.url);
    url.pathname = `/${database}`;
    return url.href;
  }
}

/** Of what the seeded rows and their tables are made by. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['seed/', '../migrations/']) {
    const path = new URL(folder, import.meta.url).pathname;
    for (const name of readdirSync(path).sort()) if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(join(path, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
