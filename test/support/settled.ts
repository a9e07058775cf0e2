import { type Database, EventLog, type EventStream, sql } from '#platform';
import { until } from './until.js';

/** Waits until every event has been relayed, its handlers have run, and the gateway's listeners have it. */
export async function settled(database: Database, stream: EventStream): Promise<void> {
  const events = new EventLog();
  await until(async () => {
    const [left] = await database.query<{ waiting: boolean }>(sql`
      SELECT EXISTS (SELECT 1 FROM outbox) OR EXISTS (SELECT 1 FROM graphile_worker._private_jobs) AS waiting`);
    return left?.waiting === false && stream.position() === (await events.newestSequence(database));
  }, () => whatIsLeft(database));
}

async function whatIsLeft(database: Database): Promise<string> {
  const outbox = await database.query<{ type: string }>(sql`SELECT type FROM outbox`);
  const jobs = await database.query(sql`
    SELECT t.identifier, j.attempts, j.last_error FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`);
  return `in the outbox ${JSON.stringify(outbox)}, jobs ${JSON.stringify(jobs)}`;
}
