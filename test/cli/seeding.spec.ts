import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '../support/index.js';
import { runTidings } from '../support/run-tidings.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('fills in the demo company once, where two begin at the same moment', async () => {
  const both = await Promise.all([0, 1].map(() => runTidings(['seed'], { DATABASE_URL: test.url })));
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.map(({ out }) => out).sort()).toEqual(['Somebody is in the hub already; nothing was changed.\n', 'The demo company is in.\n']);
  expect(await test.database.first(sql`SELECT count(*)::int AS adas FROM person WHERE handle = 'ada'`)).toEqual({ adas: 1 });
}, 120_000);
