import type pg from 'pg';
import type { Sql } from '../database/sql.js';
import { sql as query } from '../database/sql-fragment.js';
import type { RelayedEvent } from './event-definition.js';
import type { EventHandlers } from './event-handlers.js';
import type { Projections } from './projections.js';

const BATCH = 500;

/** The channel that gateways LISTEN on; its message is the newest sequence. */
export const EVENTS_CHANNEL = 'tidings_events';

/**
 * Moves one batch from the outbox to the event log, in one transaction with its projections, jobs and wake-up.
 * It takes rows that are there rather than rows after a position: a transaction that commits late is never skipped.
 * @returns how many events were moved
 */
export async function relayBatch(client: pg.ClientBase, sql: Sql, handlers: EventHandlers, projections: Projections): Promise<number> {
  await client.query('BEGIN');
  try {
    const events = await take(sql);
    if (events.length > 0) {
      await projections.apply(sql, events);
      await addJobs(sql, events, handlers);
      await sql.execute(query`SELECT pg_notify(${EVENTS_CHANNEL}, ${String(events.at(-1)?.sequence)})`);
    }
    await client.query('COMMIT');
    return events.length;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/**
 * Whether there may be something to move. Asked many times a second, also in an idle hub: one prepared read, at a third of what a batch costs that moves
 * nothing. By the index, which forgets what was moved; the table itself is full of that until it is vacuumed.
 */
export async function isAnythingWaiting(sql: Sql): Promise<boolean> {
  return (await sql.query(query`SELECT id FROM outbox ORDER BY id LIMIT 1`)).length > 0;
}

async function take(sql: Sql): Promise<RelayedEvent[]> {
  const events = await sql.query<RelayedEvent>(query`
    WITH taken AS (
      DELETE FROM outbox WHERE id IN (SELECT id FROM outbox ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING id, type, payload, occurred_at
    )
    INSERT INTO event (type, payload, occurred_at) SELECT type, payload, occurred_at FROM taken ORDER BY id
    RETURNING sequence, type, payload, occurred_at`);
  return events.sort((a, b) => a.sequence - b.sequence);
}

async function addJobs(sql: Sql, events: readonly RelayedEvent[], handlers: EventHandlers): Promise<void> {
  const jobs = events.flatMap((event) =>
    handlers.waitingFor(event.type).map(({ name, atOnce }) => ({
      identifier: name,
      payload: { sequence: event.sequence },
      job_key: `${event.sequence}:${name}`,
      // The jobs of a queue run one after the other.
      ...(atOnce === undefined ? {} : { queue: `${name}:${event.sequence % atOnce}` }),
    })),
  );
  if (jobs.length === 0) return;
  await sql.execute(query`
    SELECT graphile_worker.add_jobs(array(
      SELECT (job->>'identifier', (job->'payload')::json, job->>'queue', NULL, NULL, job->>'job_key', NULL, NULL)::graphile_worker.job_spec
      FROM jsonb_array_elements(${JSON.stringify(jobs)}::jsonb) AS job))`);
}
