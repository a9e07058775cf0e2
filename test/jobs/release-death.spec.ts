import type { ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Viewers } from '#access';
import { CreateArticleCommand } from '#blogs';
import { createGateway } from '#gateway';
import { AddPersonCommand, type PersonEntity } from '#people';
import { raw, sql } from '#platform';
import { ReleaseArticlesJob, SchedulePublicationCommand } from '#ties';
import { createTestDatabase, type TestDatabase } from '../support/index.js';
import { killWorker, startWorker } from '../support/run-worker.js';
import { until } from '../support/until.js';

const SECONDS = 20_000;
const ARTICLES = 8;
/** Any number: who holds this lock stops whoever comes to it. */
const STOP = 20_261;

describe('a worker that is killed while it brings out scheduled articles', () => {
  let test: TestDatabase;
  let gateway: Awaited<ReturnType<typeof createGateway>>;
  let ada: PersonEntity;
  let stopper: pg.Client;
  const workers: ChildProcess[] = [];

  beforeEach(async () => {
    test = await createTestDatabase();
    gateway = await createGateway(test.config);
    ada = await test.database.transaction((tx) => get(AddPersonCommand).run(tx, { kind: 'EMPLOYEE', handle: 'ada', displayName: 'Ada', mail: null }));
    stopper = new pg.Client(test.url);
    await stopper.connect();
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => killWorker(worker)));
    await stopper.end();
    await gateway.close();
    await test.drop();
  });

  const get = <Service>(type: new (...args: never[]) => Service): Service => gateway.get(type, { strict: false });
  const rows = <Row>(fragment: ReturnType<typeof sql>) => test.database.query<Row>(fragment);
  const count = async (fragment: ReturnType<typeof sql>) => (await rows<{ count: number }>(fragment))[0]?.count;
  const out = () => count(sql`SELECT count(*)::int AS count FROM article WHERE restriction IS NULL`);

  function start(): void {
    workers.push(startWorker(test.config));
  }

  /** Articles whose time has come, each with its notice. */
  async function due(): Promise<void> {
    const viewer = await get(Viewers).forPerson(test.database, ada.id);
    for (let i = 0; i < ARTICLES; i++) {
      const articleId = await get(CreateArticleCommand).run(viewer, { title: `Article ${i}`, markdown: 'Words' });
      await get(SchedulePublicationCommand).run(viewer, { articleId, at: new Date(Date.now() + 3_600_000), timeZone: 'UTC', words: `Notice ${i}`, quietly: false });
    }
    await rows(sql`UPDATE article SET scheduled_for = now() - interval '1 minute'`);
  }

  /** Stops whoever writes the nth row of a table from now on, in the middle of their transaction, until `goOn`. */
  async function stopAt(table: string, nth: number): Promise<void> {
    await stopper.query('SELECT pg_advisory_lock($1)', [STOP]);
    await rows(sql`CREATE SEQUENCE written`);
    await rows(raw(`CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF nextval('written') = ${nth} THEN PERFORM pg_advisory_xact_lock(${STOP}); END IF; RETURN NEW; END $$`));
    await rows(raw(`CREATE TRIGGER stop AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION stop()`));
  }

  const stopped = async () => (await count(sql`SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND objid = ${STOP} AND NOT granted`)) === 1;
  const goOn = () => stopper.query('SELECT pg_advisory_unlock($1)', [STOP]);

  /** As the clock does each minute. */
  const ring = () => rows(sql`SELECT graphile_worker.add_job('ties.release-articles', queue_name := 'ties.release-articles')`);

  it.each([
    ['post', 4],
    ['post_card', 4],
    ['outbox', 7],
  ])('at a row of %s leaves each whole or as it was, and the next one brings out the rest, each once and with one notice', async (table, nth) => {
    await due();
    await stopAt(table, nth);
    start();
    await until(async () => (await rows(sql`SELECT 1 FROM pg_namespace WHERE nspname = 'graphile_worker'`)).length === 1, 'the worker did not begin', SECONDS);
    await until(async () => ring().then(() => true, () => false), 'the worker made no tables', SECONDS);
    await until(stopped, 'nothing was being brought out', SECONDS);
    const before = (await out()) as number;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(ARTICLES);

    await killWorker(workers[0] as ChildProcess);
    await goOn();
    await until(async () => !(await stopped()), 'the dead worker’s transaction stayed', SECONDS);
    expect(await count(sql`SELECT count(*)::int AS count FROM post_card WHERE notice`)).toBe(before);
    expect(await out()).toBe(before);

    start();
    start();
    await until(async () => (await out()) === ARTICLES, 'the rest did not come out', SECONDS);
    await ring();
    await until(async () => (await rows(sql`SELECT 1 FROM graphile_worker._private_jobs UNION ALL SELECT 1 FROM outbox`)).length === 0, 'something was left to do', SECONDS);
    await get(ReleaseArticlesJob).run();

    expect(await rows(sql`SELECT a.title, p.text FROM article a JOIN post_card c ON c.article_id = a.id AND c.notice JOIN post p ON p.id = c.post_id ORDER BY a.title`)).toEqual(
      Array.from({ length: ARTICLES }, (_one, i) => ({ title: `Article ${i}`, text: `Notice ${i}` })),
    );
    expect(await count(sql`SELECT count(*)::int AS count FROM post`)).toBe(ARTICLES);
    const told = await rows<{ articleId: string }>(sql`SELECT payload->>'articleId' AS article_id FROM event WHERE type = 'blogs.article-published'`);
    expect(new Set(told.map(({ articleId }) => articleId)).size).toBe(ARTICLES);
    expect(told).toHaveLength(ARTICLES);
    expect(await rows(sql`SELECT 1 FROM scheduled_notice`)).toEqual([]);
  }, 120_000);
});
