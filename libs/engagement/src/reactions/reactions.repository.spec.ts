import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog, ScheduledJobs, sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { type NewReaction, ReactionsRepository } from './reactions.repository.js';
import { RecountReactionsJob } from './recount-reactions.job.js';
import { RecountsRepository } from './recounts.repository.js';

describe('the counts of reactions', () => {
  const reactions = new ReactionsRepository();
  let hub: TestDatabase;
  let people: string[];

  beforeAll(async () => {
    hub = await createTestDatabase();
    const rows = await hub.database.query<{ id: string }>(sql`
      INSERT INTO person (handle, display_name, kind) SELECT 'p' || n, 'P', 'EMPLOYEE' FROM generate_series(1, 300) n RETURNING id`);
    people = rows.map((row) => row.id);
  });
  afterAll(() => hub.drop());

  const newSubject = async () => (await hub.database.first<{ id: string }>(sql`SELECT uuid7() AS id`))?.id as string;
  const set = (reaction: NewReaction) => hub.database.transaction((tx) => reactions.set(tx, reaction));
  const remove = (subjectId: string, personId: string) => hub.database.transaction((tx) => reactions.remove(tx, subjectId, personId));
  const countsOf = async (subjectId: string) =>
    Object.fromEntries((await reactions.tallies(hub.database, undefined, [subjectId])).map((row) => [row.emoji, row.count]));
  const trueCountsOf = async (subjectId: string) => Object.fromEntries((await hub.database.query<{ emoji: string; count: number }>(sql`
    SELECT emoji, count(*) FROM reaction WHERE subject_id = ${subjectId} GROUP BY 1`)).map((row) => [row.emoji, row.count]));
  const recount = () => new RecountReactionsJob(hub.database, new RecountsRepository(), new ScheduledJobs(), createLog('silent', 'spec')).run();

  it('are exact when hundreds react, change their mind and take it back at once', async () => {
    const subjectId = await newSubject();
    await Promise.all(people.map((personId, n) => set({ subjectId, personId, emoji: n % 3 === 0 ? '🎉' : '👍' })));
    expect(await countsOf(subjectId)).toEqual({ '👍': 200, '🎉': 100 });
    await Promise.all(people.flatMap((personId, n) => [
      set({ subjectId, personId, emoji: '👀' }),
      n % 2 === 0 ? remove(subjectId, personId) : set({ subjectId, personId, emoji: '👍' }),
    ]));
    expect(await countsOf(subjectId)).toEqual(await trueCountsOf(subjectId));
  });

  it('are one for a person who reacts many times at once', async () => {
    const subjectId = await newSubject();
    const personId = people[0] as string;
    await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 5 === 4 ? remove(subjectId, personId) : set({ subjectId, personId, emoji: n % 2 ? '👍' : '💡' }))));
    const counts = await countsOf(subjectId);
    expect(counts).toEqual(await trueCountsOf(subjectId));
    await set({ subjectId, personId, emoji: '😄' });
    await set({ subjectId, personId, emoji: '😄' });
    expect(await countsOf(subjectId)).toEqual({ '😄': 1 });
    await remove(subjectId, personId);
    await remove(subjectId, personId);
    expect(await countsOf(subjectId)).toEqual({});
  });

  it('are right after many are added in one statement, whoever reacts meanwhile', async () => {
    const [one, two] = [await newSubject(), await newSubject()];
    await set({ subjectId: one, personId: people[0] as string, emoji: '👀' });
    const createdAt = new Date('2026-01-02T03:04:05Z');
    const rows = people.flatMap((personId) => [{ subjectId: two, personId, emoji: '👍', createdAt }, { subjectId: one, personId, emoji: '👍' }]);
    const [added, again] = await Promise.all([
      reactions.addMany(hub.database, [...rows, ...rows]), reactions.addMany(hub.database, rows),
      ...people.slice(1, 100).map((personId) => set({ subjectId: one, personId, emoji: '💡' })),
    ]);
    expect(added + again).toBeGreaterThanOrEqual(600 - 100);
    expect(await countsOf(two)).toEqual({ '👍': 300 });
    expect(await countsOf(one)).toEqual({ '👍': 200, '💡': 99, '👀': 1 });
    expect(await hub.database.query(sql`SELECT DISTINCT created_at FROM reaction WHERE subject_id = ${two}`)).toEqual([{ createdAt }]);
    expect(await reactions.addMany(hub.database, [])).toBe(0);
  });

  it('are put right by the job, also while people react, and otherwise left alone', async () => {
    const [wrong, missing, phantom] = [await newSubject(), await newSubject(), await newSubject()];
    await reactions.addMany(hub.database, people.slice(0, 150).flatMap((personId) => [
      { subjectId: wrong, personId, emoji: '👍' }, { subjectId: missing, personId, emoji: '👍' }]));
    await hub.database.execute(sql`UPDATE reaction_count SET count = 7 WHERE subject_id = ${wrong}`);
    await hub.database.execute(sql`DELETE FROM reaction_count WHERE subject_id = ${missing}`);
    await hub.database.execute(sql`INSERT INTO reaction_count (subject_id, emoji, count) VALUES (${phantom}, '👍', 3)`);
    await Promise.all([recount(), ...people.slice(150).map((personId) => set({ subjectId: wrong, personId, emoji: '👍' })), recount()]);
    expect(await countsOf(wrong)).toEqual({ '👍': 300 });
    expect(await countsOf(missing)).toEqual({ '👍': 150 });
    expect(await countsOf(phantom)).toEqual({});
    const before = await hub.database.query(sql`SELECT xmin::text, * FROM reaction_count ORDER BY subject_id, emoji`);
    await recount();
    expect(await hub.database.query(sql`SELECT xmin::text, * FROM reaction_count ORDER BY subject_id, emoji`)).toEqual(before);
  });
});
