import { parseArgs } from 'node:util';
import pg from 'pg';
import { type Config, startEmbeddedPostgres } from '#platform';
import { asTables } from './figures.js';
import { fillSearch, searchCompany } from './fill-search.js';
import { measureSearch } from './measure-search.js';

const DATABASE = 'bench_of_search';

/**
 * `npm run bench -- search [--posts 2000000] [--runs 200] [--only from:] [--keep]`: makes a company with so many posts, searches it, and prints tables.
 * The database is dropped at the end unless it is to be kept, and then used by the next run, whatever the number of posts that asks for.
 */
export async function runSearchBench(args: readonly string[], config: Config, folder: string, say: (line: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { posts: { type: 'string', default: '2000000' }, runs: { type: 'string', default: '200' }, only: { type: 'string', default: '' }, keep: { type: 'boolean', default: false } },
  });
  const server = await startEmbeddedPostgres({ dataDir: folder, log: say });
  const url = new URL(server.url);
  url.pathname = `/${DATABASE}`;
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rows.length === 0) await make(client, url.href, Number(values.posts), say);
    const own = { ...config, demo: false, database: { ...config.database, url: url.href, directUrl: url.href, poolSize: 1 } };
    const [figures, secrets] = await measureSearch(own, searchCompany(), { runs: Number(values.runs), only: values.only }, say);
    process.stdout.write(`${asTables(figures, secrets)}\n`);
  } finally {
    if (!values.keep) for (const name of [DATABASE, `${DATABASE}_making`]) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
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
