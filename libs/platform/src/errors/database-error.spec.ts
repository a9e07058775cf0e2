import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, loadConfig, sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { explainDatabaseError } from './database-error.js';

/** What a user hears of what really happened, not of what an error is thought to look like. */
describe('a failure of the database', () => {
  let hub: TestDatabase;

  beforeAll(async () => {
    hub = await createTestDatabase({ DATABASE_POOL_SIZE: '2' });
  });
  afterAll(() => hub.drop());

  const codeOf = (work: Promise<unknown>) => work.then(() => 'none', (error: unknown) => explainDatabaseError(error)?.code);

  it('is UNAVAILABLE where nothing answers', async () => {
    const nowhere = new Database(loadConfig({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }));
    expect(await codeOf(nowhere.query(sql`SELECT 1`))).toBe('UNAVAILABLE');
  });

  it('is UNAVAILABLE where the connection ends under a query, and at once after it', async () => {
    expect(await codeOf(hub.database.query(sql`SELECT pg_terminate_backend(pg_backend_pid())`))).toBe('UNAVAILABLE');
    const twice = hub.database.transaction(async (tx) => {
      await tx.query(sql`SELECT pg_terminate_backend(pg_backend_pid())`).catch(() => undefined);
      await tx.query(sql`SELECT 1`);
    });
    expect(await codeOf(twice)).toBe('UNAVAILABLE');
  });

  it('is the input’s where that can’t be stored, and otherwise ours', async () => {
    expect(await codeOf(hub.database.query(sql`SELECT ${'a\u0000b'}::text`))).toBe('BAD_USER_INPUT');
    expect(await codeOf(hub.database.query(sql`SELECT nothing`))).toBeUndefined();
    expect(await codeOf(Promise.reject(new Error('Something else')))).toBeUndefined();
    expect(await codeOf(Promise.reject(null))).toBeUndefined();
  });
});
