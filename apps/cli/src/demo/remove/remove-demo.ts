import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Database, hubIsRunning, loadConfig } from '#platform';
import { Reindexer } from '#search';
import { withHub } from '../../application/with-hub.js';
import { CliError } from '../../screen/cli-error.js';
import { type Contents, contentsOf, emptyHub } from './empty-hub.js';

/**
 * Says what is in the hub, and, where it may, deletes it.
 * @throws CliError while the hub runs, while the demo is on, and without a yes
 */
export function removeDemo(yes: boolean): Promise<void> {
  const { demo, dataDir } = loadConfig();
  if (demo) throw new CliError('The demo is on, and the next start would fill it in again. Set TIDINGS_DEMO=off, here and for the hub, or TIDINGS_PUBLIC_URL to the hub’s own address.');
  return withHub(async (hub) => {
    const database = hub.get(Database);
    const contents = await contentsOf(database);
    for (const line of summary(contents)) console.log(line);
    if (!yes) throw new CliError('Nothing was changed. To delete all of that, run the same with --yes.');
    if (await hubIsRunning(database)) throw new CliError('The hub is running. Stop it first; nothing was changed.');
    await emptyHub(database, contents);
    await hub.get(Reindexer).all('CHANNEL');
    await rm(join(dataDir, 'demo-identity-provider.json'), { force: true });
    console.log('The hub is empty. Everybody whom a connection lets in is added at their next sign-in.');
  });
}

function summary({ people, own, posts, articles, channels, pictures }: Contents): string[] {
  return [
    'This deletes, for good:',
    `  ${people} people${own > 0 ? `, among them ${own} who have signed in by your own connections, with all that they wrote` : ''}`,
    `  ${posts} posts, ${articles} articles, ${channels} channels, ${pictures} pictures and files (their bytes go within days)`,
    '  all sessions, tokens and apps, reports and decisions, and whatever else hangs on these',
    'It keeps your own connections with their keys, and the audit record.',
  ];
}
