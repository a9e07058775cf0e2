import type { Sql } from '../database/sql.js';
import { sql as query } from '../database/sql-fragment.js';
import { RELAY_LOCK } from './relay-lock.js';

/** Whether a worker of this database is at work, wherever it runs. */
export async function hubIsRunning(sql: Sql): Promise<boolean> {
  const row = await sql.first(query`
    SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.classid = 0 AND l.objid = ${RELAY_LOCK}::bigint::oid AND l.objsubid = 1 AND l.granted`);
  return row !== undefined;
}
