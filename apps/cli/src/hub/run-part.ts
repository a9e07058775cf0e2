import { type Config, loadConfig } from '#platform';
import { checkTables } from '../database/check-tables.js';
import { openDatabase } from '../database/open-database.js';
import { say } from '../screen/progress.js';
import { tellParent, toldToStop } from './parent.js';
import { cannotListen } from './claim-port.js';

export type Part = 'gateway' | 'worker';

/** A gateway or worker that runs. */
export interface RunningPart {
  /** Takes nothing new, finishes what is in hand, and ends its connections. */
  close(): Promise<void>;
}

/**
 * Runs a gateway or worker until it is told to stop, then drains it.
 * @throws CliError when the database can't be used, or its tables are older than this version
 */
export async function runPart(name: Part, start: (config: Config) => Promise<RunningPart>): Promise<void> {
  const stop = toldToStop();
  const database = await openDatabase(loadConfig(), say);
  try {
    await checkTables(database.config);
    const config = name === 'gateway' ? database.gatewayConfig : database.config;
    const part = await start(config).catch((error: unknown) => {
      throw asListenError(error, config) ?? error;
    });
    tellParent({ ready: true });
    await stop;
    await part.close();
  } finally {
    await database.close();
  }
}

function asListenError(error: unknown, { http }: Config): Error | undefined {
  const { syscall, code } = error as NodeJS.ErrnoException;
  return syscall === 'listen' && code !== undefined ? cannotListen(http.port, http.host, code) : undefined;
}
