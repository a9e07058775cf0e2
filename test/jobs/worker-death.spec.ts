import type { ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Viewers } from '#access';
import { sql } from '#platform';
import { createGateway } from '#gateway';
import { createTestDatabase, type TestDatabase } from '../support/index.js';
import { AddPersonCommand, type PersonEntity } from '#people';
import { ChannelKind, CreateChannelCommand, UpdateChannelCommand } from '#channels';
import { CreatePostCommand } from '#ties';
import { killWorker, startWorker } from '../support/run-worker.js';
import { until } from '../support/until.js';

const SECONDS = 15_000;
/** Beside other work a process may take so long until it does anything. */
const BEGINNING = 60_000;
/** The job that ends making a channel private. */
const CLOSING = 'channels.finish-closing';

describe('workers that are killed', () => {
  let test: TestDatabase;
  let gateway: Awaited<ReturnType<typeof createGateway>>;
  let ada: PersonEntity;
  const workers: ChildProcess[] = [];

  beforeEach(async () => {
    test = await createTestDatabase();
    gateway = await createGateway(test.config);
    ada = await test.database.transaction((tx) => get(AddPersonCommand).run(tx, { kind: 'EMPLOYEE', handle: 'ada', displayName: 'Ada', mail: null }));
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => killWorker(worker)));
    await gateway.close();
    await test.drop();
  });

  const get = <Service>(type: new (...args: never[]) => Service): Service => gateway.get(type, { strict: false });
  const viewer = () => get(Viewers).forPerson(test.database, ada.id);
  const post = async (text: string, channelId?: string) => get(CreatePostCommand).run(await viewer(), { text, channelId });
  const one = async <Row>(fragment: ReturnType<typeof sql>) => (await test.database.first<Row>(fragment)) as Row;
  // All of them: the log itself gives 1,000 at a time, and a quick machine posts more.
  const posted = () => test.database.query<{ payload: object }>(sql`SELECT payload FROM event WHERE type = 'stream.post-published' ORDER BY sequence`);

  function start(): ChildProcess {
    const worker = startWorker(test.config);
    workers.push(worker);
    return worker;
  }

  /** Keeps everybody else from writing this channel, so that a job that must do so is caught in the middle. */
  async function holdChannel(id: string): Promise<() => Promise<void>> {
    const client = new pg.Client(test.url);
    await client.connect();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM channel WHERE id = $1 FOR UPDATE', [id]);
    return async () => {
      await client.query('ROLLBACK');
      await client.end();
    };
  }

  const jobs = () =>
    test.database.query<{ lockedBy: string | null; task: string }>(sql`
      SELECT j.locked_by, t.identifier AS task FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`).catch(() => []);
  const closing = async () => (await jobs()).filter(({ task }) => task === CLOSING);

  it('have their job finished by another within seconds', async () => {
    const channel = await get(CreateChannelCommand).run(await viewer(), { name: 'Closing', kind: ChannelKind.TOPIC });
    await post('Inside', channel.id);
    const first = start();
    await until(async () => (await one<{ left: boolean }>(sql`SELECT NOT EXISTS (SELECT 1 FROM outbox) AS left`)).left, 'nothing was relayed', BEGINNING);
    await get(UpdateChannelCommand).run(await viewer(), { channelId: channel.id, private: true });
    const release = await holdChannel(channel.id);
    await until(async () => (await closing()).some((job) => job.lockedBy !== null), 'no job was begun', SECONDS);
    const [held] = await closing();
    await killWorker(first);
    start();
    await until(async () => (await jobs()).every((job) => job.lockedBy !== held?.lockedBy), 'the dead worker’s job stayed locked', SECONDS);
    await release();
    await until(async () => (await jobs()).length === 0, 'the job was not done', SECONDS);
    const row = await one<{ audienceChange: string | null; private: boolean }>(sql`SELECT audience_change, private FROM channel WHERE id = ${channel.id}`);
    expect(row).toMatchObject({ audienceChange: null, private: true });
    expect(await test.database.query(sql`SELECT 1 FROM closing_channel`)).toEqual([]);
  }, 150_000);

  it('have their relaying taken over, with no event lost or doubled', async () => {
    start();
    start();
    let going = true;
    const made: string[] = [];
    const posting = (async () => {
      while (going) made.push(await post(`Number ${made.length}`));
    })();
    try {
      for (let round = 0; round < 2; round++) {
        const before = (await posted()).length;
        await until(async () => (await posted()).length > before + 20, 'nothing is relayed', BEGINNING);
        const relaying = await one<{ pid: number }>(sql`
          SELECT l.pid FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
          WHERE l.locktype = 'advisory' AND a.application_name = 'tidings relay' AND l.granted AND a.datname = current_database()`);
        // Which of the two it is, only the server knows: ends the one's connection, as its death does, and then kills one and starts another.
        await test.database.query(sql`SELECT pg_terminate_backend(${relaying.pid})`);
        await killWorker(workers[round] as ChildProcess);
        start();
      }
      const before = (await posted()).length;
      await until(async () => (await posted()).length > before + 20, 'nobody took over', BEGINNING);
    } finally {
      going = false;
      await posting;
    }
    await until(async () => (await posted()).length >= made.length, 'events were lost', SECONDS);
    const events = (await posted()).map((event) => (event.payload as { postId: string }).postId);
    expect([...events].sort()).toEqual([...made].sort());
  }, 270_000);

  it('or only told to stop: they finish the job in hand first', async () => {
    const channel = await get(CreateChannelCommand).run(await viewer(), { name: 'Closing', kind: ChannelKind.TOPIC });
    await post('Inside', channel.id);
    const worker = start();
    await until(async () => (await one<{ left: boolean }>(sql`SELECT NOT EXISTS (SELECT 1 FROM outbox) AS left`)).left, 'nothing was relayed', BEGINNING);
    await get(UpdateChannelCommand).run(await viewer(), { channelId: channel.id, private: true });
    const release = await holdChannel(channel.id);
    await until(async () => (await closing()).some((job) => job.lockedBy !== null), 'no job was begun', SECONDS);
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGTERM');
    await until(async () => (await one(sql`
      SELECT 1 AS yes FROM pg_stat_activity WHERE application_name = 'tidings relay' AND datname = current_database()`)) === undefined, 'the relay goes on', SECONDS);
    expect(worker.exitCode).toBeNull();
    await release();
    expect(await ended).toBe(0);
    // What it led to may wait for another worker.
    expect((await jobs()).filter(({ task, lockedBy }) => task === CLOSING || lockedBy !== null)).toEqual([]);
  }, 150_000);

  it('or not: what commits late is relayed all the same', async () => {
    start();
    await post('Before');
    const late = new pg.Client(test.url);
    await late.connect();
    await late.query('BEGIN');
    const { rows } = await late.query<{ id: string }>(`INSERT INTO outbox (type, payload) VALUES ('stream.post-published', '{"postId":"01a20000-0000-7000-8000-0000000000ff","version":1}') RETURNING id`);
    for (let i = 0; i < 5; i++) await post(`After ${i}`);
    await until(async () => (await posted()).length === 6, 'the others were not relayed', BEGINNING);
    expect(await one(sql`SELECT id FROM outbox`)).toBeUndefined();
    await late.query('COMMIT');
    await late.end();
    expect(rows).toHaveLength(1);
    await until(async () => (await posted()).length === 7, 'the late one was skipped', SECONDS);
    expect((await posted()).at(-1)?.payload).toMatchObject({ postId: '01a20000-0000-7000-8000-0000000000ff' });
  }, 150_000);
});
