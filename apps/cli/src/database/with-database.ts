import { type Config, loadConfig } from '#platform';
import { say } from '../screen/progress.js';
import { openDatabase } from './open-database.js';

/** Runs a command's work on the database that the settings name, or on the embedded one, found running or started for as long as it takes. */
export async function withDatabase(work: (config: Config, embedded: boolean) => Promise<void>): Promise<void> {
  const config = loadConfig();
  const database = await openDatabase(config, say);
  try {
    await work(database.config, config.database.url === undefined);
  } finally {
    await database.close();
  }
}
