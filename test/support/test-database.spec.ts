import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('createTestDatabase', () => {
  let hub: TestDatabase;

  beforeAll(async () => {
    hub = await createTestDatabase();
  });
  afterAll(() => hub.drop());

  it('gives a database with the migrations run and the settings that name it', async () => {
    expect(await hub.database.query(sql`SELECT 1 AS one FROM outbox LIMIT 1`)).toEqual([]);
    expect(hub.config.database.url).toBe(hub.url);
    expect(hub.config.demo).toBe(false);
  });

  it('gives each caller another one', async () => {
    const other = await createTestDatabase();
    expect(other.url).not.toBe(hub.url);
    await other.drop();
  });
});
