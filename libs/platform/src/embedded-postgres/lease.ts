import pg from 'pg';
import { NAME, passwordOf } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Any number that nothing else locks in the maintenance database. */
const LOCK = 7_430_011;

/** PostgreSQL's "starting up or shutting down", "terminated by an administrator" and "crash of another process". */
const PASSING = new Set(['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/**
 * One process's use of the embedded server: a shared lock on a connection that stays open. It goes when the process does, however
 * that ends, so nobody has to clear up after it, and the last to leave can know that it is the last.
 */
export class Lease {
  private constructor(
    private readonly client: pg.Client,
    /** Resolves when the connection has ended, be it that the server died. */
    readonly ended: Promise<void>,
  ) {}

  /** @returns undefined while the server is only just starting, or is stopping: try again. */
  static async take(cluster: string, port: number): Promise<Lease | undefined> {
    const client = new pg.Client(connection(cluster, port));
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT pg_advisory_lock_shared($1)', [LOCK]);
      await ensureDatabase(client);
      return new Lease(client, ended);
    } catch (error) {
      await client.end().catch(() => undefined);
      if (isPassing(error)) return undefined;
      throw new EmbeddedPostgresError(`The embedded database doesn't let Tidings in: ${(error as Error).message}`);
    }
  }

  /** Gives the lease back. When nobody else has one, `stop` runs while none can be taken. */
  async release(stop: () => Promise<void>): Promise<void> {
    try {
      await this.client.query('SELECT pg_advisory_unlock_shared($1)', [LOCK]);
      const { rows } = await this.client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [LOCK]);
      if (rows[0]?.last) await stop();
    } catch (error) {
      if (!isPassing(error)) throw error;
    } finally {
      await this.client.end().catch(() => undefined);
    }
  }
}

function connection(cluster: string, port: number): pg.ClientConfig {
  return {
    host: '127.0.0.1',
    port,
    user: NAME,
    password: passwordOf(cluster),
    database: 'postgres',
    application_name: 'tidings lease',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  };
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
  if (rows.length > 0) return;
  await client.query(`CREATE DATABASE ${NAME}`).catch((error: unknown) => {
    // Made by another process just now.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  });
}

/** pg has no code for a connection that ends under a query. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return PASSING.has(code ?? '') || /connection (terminated|ended)|not queryable/i.test(message ?? '');
}
