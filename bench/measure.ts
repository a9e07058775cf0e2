import type pg from 'pg';
import { Client } from './load/client.js';
import type { Request } from './load/operations.js';
import { ASKERS, runLoad } from './load/run-load.js';
import type { Random } from './seed/random.js';
import { canReadPostgresTime, postgresTime } from './servers/postgres-time.js';
import type { ServerProcess } from './servers/server-process.js';

/** One server under load for some seconds. Times are milliseconds, processor times for one request. */
export interface Measurement {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly node: number;
  /** Undefined where it can't be read. */
  readonly postgres: number | undefined;
}

/** Processor time, in milliseconds. PostgreSQL's is undefined where it can't be read. */
export interface Usage {
  readonly node: number;
  readonly postgres: number | undefined;
}

/** @param backend id of a process of the PostgreSQL server */
export async function measure(server: ServerProcess, backend: number, random: Random, next: () => Request, seconds: number): Promise<Measurement> {
  const client = new Client(server.port, ASKERS);
  try {
    const before = await usage(server, backend);
    const { requests, seconds: taken, latencies } = await runLoad(client, random, next, seconds);
    const after = await usage(server, backend);
    const at = (share: number): number => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] as number;
    return {
      requests, perSecond: requests / taken, p50: at(0.5), p95: at(0.95), p99: at(0.99),
      node: (after.node - before.node) / requests,
      postgres: after.postgres === undefined || before.postgres === undefined ? undefined : (after.postgres - before.postgres) / requests,
    };
  } finally {
    client.close();
  }
}

/** Processor time used so far, in milliseconds. @param backend id of a process of the PostgreSQL server */
export async function usage(server: ServerProcess, backend: number): Promise<Usage> {
  return { node: await server.processorTime(), postgres: canReadPostgresTime() ? postgresTime(backend) : undefined };
}

/** The id of the process that serves this connection. */
export async function backendOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ id: number }>('SELECT pg_backend_pid() AS id');
  return (rows[0] as { id: number }).id;
}
