import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Sql, sql } from '#platform';
import { createTestDatabase, type TestDatabase, until } from '#test-support';

describe('a transaction', () => {
  let hub: TestDatabase;

  beforeAll(async () => {
    hub = await createTestDatabase();
  });
  afterAll(() => hub.drop());

  const pidIn = async (tx: Sql) => (await tx.first<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`))?.pid;
  const isThere = async (pid: number | undefined) => (await hub.database.query(sql`SELECT 1 FROM pg_stat_activity WHERE pid = ${pid}::int`)).length > 0;

  it('fails where its connection breaks while it waits for something else, and the process goes on', async () => {
    const broken = hub.database.transaction(async (tx) => {
      const pid = await pidIn(tx);
      await hub.database.query(sql`SELECT pg_terminate_backend(${pid}::int)`);
      await until(async () => !(await isThere(pid)), 'the connection is still there');
      return tx.query(sql`SELECT 1`);
    });
    await expect(broken).rejects.toThrow();
    expect(await hub.database.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });

  it('is tried again after a deadlock', async () => {
    await hub.database.execute(sql`CREATE TABLE place AS SELECT n, 0 AS visits FROM generate_series(1, 2) n`);
    const visit = (tx: Sql, n: number) => tx.execute(sql`UPDATE place SET visits = visits + 1 WHERE n = ${n}::int`);
    let arrived = 0;
    const walk = (first: number, second: number) => hub.database.transaction(async (tx) => {
      await visit(tx, first);
      arrived++;
      await until(() => arrived >= 2, 'the other has not begun');
      await visit(tx, second);
    });
    await Promise.all([walk(1, 2), walk(2, 1)]);
    expect(arrived).toBeGreaterThan(2);
    expect(await hub.database.query(sql`SELECT visits FROM place`)).toEqual([{ visits: 2 }, { visits: 2 }]);
  });

  it('is all or nothing with the others that run as one, each of which may fail by itself', async () => {
    await hub.database.execute(sql`CREATE TABLE kept (n int)`);
    const add = (n: number) => hub.database.transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO kept VALUES (${n}::int)`);
      if (n === 2) throw new Error('not this one');
    });
    await hub.database.asOne(async () => {
      await add(1);
      await expect(add(2)).rejects.toThrow('not this one');
    });
    await expect(hub.database.asOne(async () => {
      await add(3);
      throw new Error('none of it');
    })).rejects.toThrow('none of it');
    expect(await hub.database.query(sql`SELECT n FROM kept`)).toEqual([{ n: 1 }]);
  });
});
