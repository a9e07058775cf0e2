import pg from 'pg';
import { pgTypes } from '../database/pg-types.js';

/** A connection of its own past any pooler, for LISTEN and session locks. */
export async function connectDirectly(url: string | undefined, name: string, onLost: (error: Error) => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: name, keepAlive: true, types: pgTypes, connectionTimeoutMillis: 10_000 });
  client.on('error', onLost);
  await client.connect();
  return client;
}
