import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MarkFormerCommand, type PersonEntity } from '#people';
import { parseId, sql } from '#platform';
import { ReleaseArticlesJob } from '#ties';
import { startTestHub, type TestHub } from '../support/hub.js';
import { articleDesk, type SpecArticle } from './article-desk.js';

const ARTICLE = `id slug title status scheduledFor scheduleTimeZone scheduleFailure publishedAt revision { id number }
  scheduledNotice { words quietly } notice { id text author { handle } }`;
const HOUR = 3_600_000;

describe('an article that comes out by itself', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;
  let person: PersonEntity;
  let desk: ReturnType<typeof articleDesk>;

  beforeAll(async () => {
    hub = await startTestHub();
    person = await hub.person('ada');
    ada = await hub.token(person);
    bob = await hub.token(await hub.person('bob'));
    desk = articleDesk(hub, ARTICLE);
  });
  afterAll(() => hub.close());

  const later = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
  const draft = (title: string, more: object = {}) => desk.article(ada, 'createArticle', { title, markdown: 'Words', ...more });
  const schedule = (article: SpecArticle, more: object = {}) => desk.article(ada, 'scheduleArticle', { articleId: article.id, at: later(2), ...more });
  const release = () => hub.get(ReleaseArticlesJob).run();
  /** Lets its time come. */
  const pass = (article: SpecArticle) => hub.database.execute(sql`UPDATE article SET scheduled_for = now() - interval '1 second' WHERE id = ${parseId(article.id)?.uuid}`);
  const notices = async (article: SpecArticle) => (await hub.database.query(sql`SELECT post_id FROM post_card WHERE article_id = ${parseId(article.id)?.uuid} AND notice`)).length;

  it('is seen by its authors alone until its time, then by all, with its notice in the stream, once', async () => {
    const made = await draft('Next week');
    const at = later(2);
    expect(await schedule(made, { at, timeZone: 'europe/lisbon', notice: 'It is here' })).toMatchObject({
      status: 'SCHEDULED', scheduledFor: at, scheduleTimeZone: 'Europe/Lisbon', publishedAt: null, scheduledNotice: { words: 'It is here', quietly: false },
    });
    await release();
    expect(await desk.read(bob, made.slug)).toBeNull();
    await pass(made);
    await Promise.all([release(), release(), release()]);
    expect(await desk.read(bob, made.slug)).toMatchObject({ status: 'PUBLISHED', scheduledFor: null, scheduledNotice: null, notice: { text: 'It is here', author: { handle: 'ada' } } });
    await release();
    expect(await notices(made)).toBe(1);
  });

  it('comes out whole or not at all where the hub fails at it, and then at the next minute', async () => {
    const made = await draft('Fails first');
    const fine = await draft('Fine');
    await schedule(made);
    await schedule(fine, { quietly: true });
    for (const one of [made, fine]) await pass(one);
    await hub.database.execute(sql`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$`);
    await hub.database.execute(sql`CREATE TRIGGER refuse BEFORE INSERT ON post FOR EACH ROW EXECUTE FUNCTION refuse()`);
    await expect(release()).rejects.toThrow('no');
    expect(await desk.read(ada, made.slug)).toMatchObject({ status: 'SCHEDULED', publishedAt: null, notice: null, scheduledNotice: { words: null } });
    expect(await desk.read(bob, fine.slug)).toMatchObject({ status: 'PUBLISHED', notice: null });
    await hub.database.execute(sql`DROP FUNCTION refuse CASCADE`);
    await release();
    expect(await desk.read(bob, made.slug)).toMatchObject({ status: 'PUBLISHED', notice: { text: 'Fails first' } });
    expect(await notices(made)).toBe(1);
  });

  it('is moved, called off, published at once, and edited meanwhile', async () => {
    const made = await draft('Moved');
    await schedule(made, { notice: 'Early' });
    const at = later(5);
    expect(await schedule(made, { at, quietly: true })).toMatchObject({ scheduledFor: at, scheduleTimeZone: 'UTC', scheduledNotice: { words: null, quietly: true } });
    const saved = await desk.article(ada, 'updateArticle', { articleId: made.id, expectedRevisionId: made.revision.id, title: 'Moved on' });
    expect(saved).toMatchObject({ status: 'SCHEDULED', title: 'Moved on' });
    expect(await desk.article(ada, 'unscheduleArticle', { articleId: made.id })).toMatchObject({ status: 'DRAFT', scheduledFor: null, scheduledNotice: null });
    expect(await desk.refusal(ada, 'unscheduleArticle', { articleId: made.id })).toMatchObject({ code: 'CONFLICT' });
    await schedule(made, { notice: 'Planned' });
    await desk.run(ada, 'publishArticle', { articleId: made.id, notice: 'Now' }, 'article { id }');
    await release();
    expect(await desk.read(bob, made.slug)).toMatchObject({ status: 'PUBLISHED', notice: { text: 'Now' } });
    expect(await notices(made)).toBe(1);
    expect(await desk.refusal(ada, 'scheduleArticle', { articleId: made.id, at })).toMatchObject({ code: 'CONFLICT', field: 'articleId' });
  });

  it('isn’t scheduled for what is past or far, an unknown zone, or with a notice that can’t be, and stays as it was', async () => {
    const made = await draft('Refused');
    const refused = (input: object) => desk.refusal(ada, 'scheduleArticle', { articleId: made.id, at: later(1), ...input });
    expect(await refused({ at: later(-0.001) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'at' });
    expect(await refused({ at: later(24 * 400) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'at' });
    expect(await refused({ timeZone: 'Mars/Olympus' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'timeZone' });
    expect(await refused({ notice: 'x'.repeat(281) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'notice' });
    expect(await refused({ notice: 'x', quietly: true })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'quietly' });
    expect(await desk.refusal(bob, 'scheduleArticle', { articleId: made.id, at: later(1) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await desk.read(ada, made.slug)).toMatchObject({ status: 'DRAFT', scheduledFor: null });
  });

  it('is a draft again, and says why, where its author has left meanwhile', async () => {
    const leaver = await hub.person('leaver');
    const token = await hub.token(leaver);
    const made = await desk.article(token, 'createArticle', { title: 'Left', markdown: 'Words' });
    await desk.run(token, 'shareArticle', { articleId: made.id, personId: await idOf('bob'), role: 'CO_AUTHOR' }, 'article { id }');
    await desk.article(token, 'scheduleArticle', { articleId: made.id, at: later(1) });
    await hub.database.transaction((tx) => hub.get(MarkFormerCommand).run(tx, leaver.id));
    await pass(made);
    await release();
    expect(await desk.read(bob, made.slug)).toMatchObject({ status: 'DRAFT', publishedAt: null, scheduleFailure: expect.stringContaining('can’t read its channel') });
    expect(await notices(made)).toBe(0);
  });

  async function idOf(handle: string): Promise<string> {
    return (await hub.ask<{ person: { id: string } }>(ada, 'query ($handle: String!) { person(handle: $handle) { id } }', { handle })).person.id;
  }
});
