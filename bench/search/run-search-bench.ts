import { parseArgs } from 'node:util';
import type { Config } from '#platform';
import { asTables } from './figures.js';
import { searchCompany } from './fill-search.js';
import { measureSearch } from './measure-search.js';
import { withSearchDatabase } from './search-database.js';

/**
 * `npm run bench -- search [--posts 2000000] [--runs 200] [--only from:] [--keep]`: makes a company with so many posts, searches it, and prints tables.
 * The database is dropped at the end unless it is to be kept, and then used by the next run, whatever the number of posts that asks for.
 */
export async function runSearchBench(args: readonly string[], config: Config, folder: string, say: (line: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { posts: { type: 'string', default: '2000000' }, runs: { type: 'string', default: '200' }, only: { type: 'string', default: '' }, keep: { type: 'boolean', default: false } },
  });
  await withSearchDatabase(config, folder, { posts: Number(values.posts), keep: values.keep }, say, async (own) => {
    const [figures, secrets] = await measureSearch({ ...own, database: { ...own.database, poolSize: 1 } }, searchCompany(), { runs: Number(values.runs), only: values.only }, say);
    process.stdout.write(`${asTables(figures, secrets)}\n`);
  });
}
