import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '#migrations';
import { sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';

describe('the migrated tables', () => {
  let hub: TestDatabase;

  beforeAll(async () => {
    hub = await createTestDatabase();
  });
  afterAll(() => hub.drop());

  it('are what the entities say', async () => {
    expect(await difference()).toEqual([]);
  });

  it('would be told apart from others', async () => {
    await hub.database.execute(sql`ALTER TABLE channel ADD COLUMN surplus text`);
    await hub.database.execute(sql`DROP INDEX channel_member_person_idx`);
    expect(await difference()).toHaveLength(2);
  });

  /** What TypeORM would do to make the tables what the entities say. */
  async function difference(): Promise<string[]> {
    const source = await createDataSource(hub.url).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    return upQueries.map((one) => one.query);
  }
});
