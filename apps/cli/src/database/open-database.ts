import type { Config } from '#platform';
import { checkServer } from './check-server.js';
import { KeptEmbeddedPostgres } from './kept-embedded-postgres.js';

/** A database that answers, and the settings that name it. */
export interface OpenDatabase {
  readonly config: Config;
  /** Ends the embedded database if this process is its last user. A database of the company's own is left alone. */
  close(): Promise<void>;
}

/**
 * The database that the settings name, or the embedded one, found running or started.
 * @param say told what is unusual, a line each
 * @throws CliError, EmbeddedPostgresError
 */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<OpenDatabase> {
  const { url, directUrl } = config.database;
  if (url !== undefined) {
    await checkServer('DATABASE_URL', url);
    if (directUrl !== undefined && directUrl !== url) await checkServer('DATABASE_DIRECT_URL', directUrl);
    return { config, close: () => Promise.resolve() };
  }
  const server = await KeptEmbeddedPostgres.start(config.dataDir, say);
  return {
    config: Object.freeze({ ...config, database: Object.freeze({ ...config.database, url: server.url, directUrl: server.url }) }),
    close: () => server.stop(),
  };
}
