import { parseArgs } from 'node:util';
import pg from 'pg';
import { childEnvironment, type Config } from '#platform';
import { Client } from '../load/client.js';
import { searchCompany } from '../search/fill-search.js';
import { withSearchDatabase } from '../search/search-database.js';
import { inSearchHub } from '../search/search-hub.js';
import { Random } from '../seed/random.js';
import { freePort } from '../servers/free-port.js';
import { ServerProcess } from '../servers/server-process.js';
import { crowd, type Searching, type Stretch } from './crowd-load.js';
import { crowdTable } from './crowd-table.js';
import { heavySearches } from './heavy-searches.js';

const WARM_UP_SECONDS = 5;
const CONNECTIONS = 100;

/**
 * `npm run bench -- crowd [--posts 300000] [--people 10] [--each 4] [--seconds 15] [--pairs 3] [--keep]`: how long Home takes while nobody searches, and while so many
 * people do with costly words, in turns, at one gateway. The database is that of `search`.
 */
export async function runCrowdBench(args: readonly string[], config: Config, folder: string, say: (line: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      posts: { type: 'string', default: '300000' }, people: { type: 'string', default: '10' }, each: { type: 'string', default: '4' },
      seconds: { type: 'string', default: '15' }, pairs: { type: 'string', default: '3' }, keep: { type: 'boolean', default: false },
    },
  });
  await withSearchDatabase(config, folder, { posts: Number(values.posts), keep: values.keep }, say, async (own) => {
    await inSearchHub(own, say, () => Promise.resolve());
    await renewSessions(own);
    const port = await freePort();
    const hub = await ServerProcess.start('hub', port, { ...childEnvironment(own), LOG_LEVEL: 'warn', TIDINGS_PUBLIC_URL: `http://localhost:${port}`, TIDINGS_OBJECTS_PER_MINUTE: '100000000' });
    const [homes, searches] = [new Client(port, CONNECTIONS), new Client(port, CONNECTIONS)];
    try {
      const next = heavySearches(searchCompany(), new Random(11));
      const many = { people: Number(values.people), each: Number(values.each), next };
      process.stdout.write(`${await inTurns((seconds, searching) => crowd(homes, searches, seconds, searching), many, { seconds: Number(values.seconds), pairs: Number(values.pairs) }, say)}\n`);
    } finally {
      homes.close();
      searches.close();
      await hub.stop();
    }
  });
}

async function inTurns(
  run: (seconds: number, searching: Searching) => Promise<Stretch>, many: Searching, { seconds, pairs }: { seconds: number; pairs: number }, say: (line: string) => void,
): Promise<string> {
  const nobody = { ...many, people: 0 };
  for (const searching of [nobody, many]) await run(WARM_UP_SECONDS, searching);
  const [quiet, crowded]: [Stretch[], Stretch[]] = [[], []];
  for (let pair = 1; pair <= pairs; pair++) {
    quiet.push(await run(seconds, nobody));
    crowded.push(await run(seconds, many));
    say(`pair ${pair} of ${pairs}`);
  }
  return crowdTable(quiet, crowded);
}

/** A session seen long ago has ended. */
async function renewSessions({ database }: Config): Promise<void> {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query('UPDATE session SET last_seen_at = now()');
  await client.end();
}
