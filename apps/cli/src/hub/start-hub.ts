import { childEnvironment, loadConfig } from '#platform';
import { type OpenDatabase, openDatabase } from '../database/open-database.js';
import { prepareDatabase } from '../database/prepare-database.js';
import { closingScreen } from '../screen/closing-screen.js';
import { say, showing } from '../screen/progress.js';
import { claimPort } from './claim-port.js';
import { logFile } from './log-files.js';
import { toldToStop } from './parent.js';
import { SupervisedProcess } from './supervised-process.js';
import { waysIn } from './ways-in.js';

/** Runs the hub until it is told to stop; then it drains, stops the database, and returns. */
export async function startHub(): Promise<void> {
  const config = loadConfig();
  const stop = toldToStop().then(() => 'stop' as const);
  await claimPort(config.http);
  const database = await showing('Starting the database', () => openDatabase(config, say));
  try {
    await prepareDatabase(database.config);
    await runParts(database, stop);
  } finally {
    await database.close();
  }
  say('Tidings has stopped.');
}

async function runParts({ config, gatewayConfig }: OpenDatabase, stop: Promise<'stop'>): Promise<void> {
  const environments = { gateway: childEnvironment(gatewayConfig), worker: childEnvironment(config) };
  const parts = await Promise.all(
    (['gateway', 'worker'] as const).map(async (name) => {
      return new SupervisedProcess({ name, environment: environments[name], log: await logFile(config.dataDir, name), say });
    }),
  );
  const failed = Promise.race(parts.map((part) => part.failed));
  try {
    const started = showing('Starting gateway and worker', () => Promise.all(parts.map((part) => part.start())));
    // At a stop while they start, their start fails, which is no failure then.
    started.catch(() => undefined);
    if ((await Promise.race([started, stop, failed])) !== 'stop') {
      console.log(closingScreen(config, await waysIn(config)));
      await Promise.race([stop, failed]);
    }
    say('Stopping: finishing what is in hand …');
  } finally {
    await Promise.all(parts.map((part) => part.stop()));
  }
}
