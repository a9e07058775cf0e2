import { type Config, loadConfig } from '#platform';
import { say } from '../screen/progress.js';
import { interruption } from './interruption.js';
import { openDatabase } from './open-database.js';

/**
 * Runs a command's work on the database that the settings name, or on the embedded one, found running or started for as long as it takes.
 * @throws CliError at Ctrl-C, once the embedded one has ended
 */
export async function withDatabase(work: (config: Config, embedded: boolean) => Promise<void>): Promise<void> {
  const config = loadConfig();
  const interrupted = interruption();
  const database = await openDatabase(config, say);
  try {
    // Where it came while the database was starting, the work isn't begun.
    await Promise.race([interrupted, Promise.resolve()]);
    await Promise.race([interrupted, work(database.config, config.database.url === undefined)]);
  } finally {
    await database.close();
  }
}
