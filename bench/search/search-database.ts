import pg from 'pg';
import { type Config, startEmbeddedPostgres } from '#platform';
import { fillSearch } from './fill-search.js';

const DATABASE = 'bench_of_search';

/** How many posts are made where the database isn't there yet, and whether it stays for the next run. */
export interface SearchDatabaseOptions {
  readonly posts: number;
  readonly keep: boolean;
}

/** Starts the bench's PostgreSQL with a company that has much to search in, and gives `work` the config of a hub on it. */
export async function withSearchDatabase(config: Config, folder: string, { posts, keep }: SearchDatabaseOptions, say: (line: string) => void, work: (own: Config) => Promise<void>): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir: folder, log: say });
  const url = new URL(server.url);
  url.pathname = `/${DATABASE}`;
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rows.length === 0) await make(client, url.href, posts, say);
    await work({ ...config, demo: false, database: { ...config.database, url: url.href, directUrl: url.href } });
  } finally {
    if (!keep) for (const name of [DATABASE, `${DATABASE}_making`]) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
    await server.stop();
  }
}

/** Under another name until it is whole. */
async function make(client: pg.Client, url: string, posts: number, say: (line: string) => void): Promise<void> {
  const making = `${DATABASE}_making`;
  await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${making}`);
  const { migrate } = await import('#migrations');
  await migrate(url.replace(DATABASE, making));
  await fillSearch(url.replace(DATABASE, making), posts, say);
  await client.query(`ALTER DATABASE ${making} RENAME TO ${DATABASE}`);
  // Workers' time would be missed, and a page of hits is no work for several.
  await client.query(`ALTER DATABASE ${DATABASE} SET max_parallel_workers_per_gather = 0`);
}
