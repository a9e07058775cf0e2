import type { Config } from '#platform';
import { checkServer } from './check-server.js';
import { gatewayUrl } from './gateway-role.js';
import { KeptEmbeddedPostgres } from './kept-embedded-postgres.js';

/** A database that answers, and the settings that name it. */
export interface OpenDatabase {
  readonly config: Config;
  /** The same for gateways; for the embedded database another role, which may do less. */
  readonly gatewayConfig: Config;
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
    return { config, gatewayConfig: config, close: () => Promise.resolve() };
  }
  const server = await KeptEmbeddedPostgres.start(config.dataDir, say);
  const at = (address: string) => Object.freeze({ ...config, database: Object.freeze({ ...config.database, url: address, directUrl: address }) });
  return { config: at(server.url), gatewayConfig: at(await gatewayUrl(server.url)), close: () => server.stop() };
}
