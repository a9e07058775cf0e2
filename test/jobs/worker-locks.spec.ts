import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ChannelKind, CreateChannelCommand, UpdateChannelCommand } from '#channels';
import { sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { until } from '../support/until.js';

interface WorkerLock {
  readonly pid: number;
  /** The lock's number, as pg_advisory_lock takes it. */
  readonly worker: number;
  readonly granted: boolean;
}

describe('a worker whose own connection breaks', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.close());

  const locks = () => hub.database.query<WorkerLock>(sql`
    SELECT l.pid, CASE WHEN l.objid::bigint > 2147483647 THEN l.objid::bigint - 4294967296 ELSE l.objid::bigint END AS worker, l.granted
    FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.classid = 71 AND a.application_name = 'tidings worker' AND a.datname = current_database()`);
  const end = (pid: number) => hub.database.query(sql`SELECT pg_terminate_backend(${pid}::int)`);
  const held = async () => (await locks()).filter((lock) => lock.granted);

  it('is locked again, even where the next connection breaks while it waits for that', async () => {
    await until(async () => (await held()).length > 0, 'no worker is locked');
    const before = await held();
    const other = new pg.Client({ connectionString: hub.config.database.directUrl, application_name: 'spec' });
    await other.connect();
    await end((before[0] as WorkerLock).pid);
    await other.query('SELECT pg_advisory_lock(71, $1)', [(before[0] as WorkerLock).worker]);
    await until(async () => (await locks()).some((lock) => !lock.granted), 'nobody waits for the lock');
    await end((await locks()).find((lock) => !lock.granted)?.pid as number);
    await other.end();
    await until(async () => (await held()).length === before.length, 'the worker was never locked again');
    expect((await held()).map((lock) => lock.worker).sort()).toEqual(before.map((lock) => lock.worker).sort());
  });
});

describe('a job that takes longer than dead workers are looked for', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.close());

  it('stays with its worker, which lives', async () => {
    const ada = await hub.person('ada');
    const channel = await hub.get(CreateChannelCommand).run(await hub.viewer(ada), { name: 'Closing', kind: ChannelKind.TOPIC });
    const other = new pg.Client({ connectionString: hub.config.database.directUrl });
    await other.connect();
    await hub.get(UpdateChannelCommand).run(await hub.viewer(ada), { channelId: channel.id, private: true });
    await other.query('BEGIN');
    await other.query('SELECT 1 FROM channel WHERE id = $1 FOR UPDATE', [channel.id]);
    const attempts = () => hub.database.query<{ attempts: number }>(sql`SELECT attempts FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL`);
    await until(async () => (await attempts()).length > 0, 'no job was begun');
    // The last statement of the connection that holds the worker's lock; a look that finds nobody dead says no other.
    const lastLook = async () => (await hub.database.first<{ at: Date }>(sql`
      SELECT query_start AS at FROM pg_stat_activity
      WHERE application_name = 'tidings worker' AND datname = current_database() AND query LIKE 'SELECT DISTINCT locked_by%'`))?.at.getTime() ?? 0;
    const deadWorkersAreLookedFor = async (): Promise<void> => {
      const before = await lastLook();
      await until(async () => (await lastLook()) > before, 'nobody looks for dead workers');
    };
    for (let looks = 0; looks < 2; looks++) await deadWorkersAreLookedFor();
    // However many wait for the channel: none was begun a second time.
    expect(new Set((await attempts()).map((job) => job.attempts))).toEqual(new Set([1]));
    await other.query('ROLLBACK');
    await other.end();
    await hub.settled();
    expect(hub.logged).toEqual([]);
  });
});
