import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
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

  // In the words of PgBouncer 1.18, taken down from it while its server was stopped, crashed under a query, and all its connections were taken.
  it.each([
    ['server login has been failing, try again later (server_login_retry)', 'UNAVAILABLE'], ['server conn crashed?', 'UNAVAILABLE'],
    ['query_wait_timeout', 'UNAVAILABLE'], ['no more connections allowed (max_client_conn)', 'UNAVAILABLE'], ['invalid message format', undefined],
  ])('is, where a pooler says “%s”, %s', async (message, code) => {
    const pooler = createServer((socket) => socket.once('data', () => socket.end(refusal(message)))).listen(0, '127.0.0.1');
    await once(pooler, 'listening');
    const { port } = pooler.address() as AddressInfo;
    const behind = new Database(loadConfig({ DATABASE_URL: `postgres://a:b@127.0.0.1:${port}/c` }));
    expect(await codeOf(behind.query(sql`SELECT 1`))).toBe(code);
    await behind.onApplicationShutdown();
    pooler.close();
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

/** PostgreSQL's ErrorResponse, as PgBouncer sends it. */
function refusal(message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C08P01\0M${message}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
