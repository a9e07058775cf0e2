import pg from 'pg';
import { CliError } from '../screen/cli-error.js';

const OLDEST = 15;

/** What to say of a PostgreSQL that can't be used, by its error code or the system's. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'its host name can’t be looked up',
  ETIMEDOUT: 'no answer in time',
  EHOSTUNREACH: 'no way to that host',
  '28P01': 'it doesn’t know this user and password',
  '28000': 'this user may not sign in there',
  '3D000': 'it has no database of that name (createdb makes one)',
  '53300': 'it has no connection left',
};

/**
 * Checks that the PostgreSQL a setting names answers and is new enough.
 * @param setting name of the setting that holds the address
 * @throws CliError
 */
export async function checkServer(setting: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'tidings check' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
    const version = rows[0]?.version ?? '';
    if (Number.parseInt(version, 10) < OLDEST) {
      throw new CliError(
        `The database at ${placeOf(url)} is PostgreSQL ${version}; Tidings needs ${OLDEST} or newer. Upgrade it, or unset ${setting} to use the embedded one.`,
      );
    }
  } catch (error) {
    throw error instanceof CliError ? error : unreachable(setting, url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function unreachable(setting: string, url: string, error: unknown): CliError {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const reason = REASONS[code] ?? (/timeout/i.test(message) ? 'no answer in time' : message || code);
  return new CliError(`The database at ${placeOf(url)} can't be used: ${reason}; check ${setting} and try again.`);
}

/** Without user and password, which don't belong on a screen. */
function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}
