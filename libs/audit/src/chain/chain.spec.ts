import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ScheduledJobs, sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { Audit } from '../audit.js';
import { ChainEntriesJob } from './chain-entries.job.js';
import { ChainRepository } from './chain.repository.js';
import { ChainVerifier } from './verify-chain.js';

describe('the chain of the audit record', () => {
  let hub: TestDatabase;
  const audit = new Audit();
  const chain = () => new ChainEntriesJob(hub.database, new ChainRepository(), new ScheduledJobs()).run();
  const verify = (noted?: { chainNumber: number; hash: string }) => new ChainVerifier(hub.database, new ChainRepository()).verify(noted);
  const record = (n: number) => audit.record(hub.database, { action: 'spec.done', details: { n, words: 'Ünïcode “quoted” \\ 中文', list: [1, null, { b: 1, a: 2 }] } });
  /** What only somebody who owns the table and means ill can do. */
  const tamper = async (statement: ReturnType<typeof sql>) => {
    await hub.database.execute(sql`ALTER TABLE audit_entry DISABLE TRIGGER USER`);
    await hub.database.execute(statement);
    await hub.database.execute(sql`ALTER TABLE audit_entry ENABLE TRIGGER USER`);
  };

  beforeAll(async () => {
    hub = await createTestDatabase();
  });
  afterAll(() => hub.drop());

  it('takes every entry once, whoever chains at the same time, and goes on after it', async () => {
    expect(await verify()).toEqual({ entries: 0, head: null, faults: [] });
    await Promise.all(Array.from({ length: 1_200 }, (_, n) => record(n)));
    await Promise.all([chain(), chain(), chain()]);
    const first = await verify();
    expect(first).toMatchObject({ entries: 1_200, head: { chainNumber: 1_200 }, faults: [] });
    await record(1);
    await chain();
    await chain();
    expect(await verify(first.head ?? undefined)).toMatchObject({ entries: 1_201, faults: [] });
  });

  it('tells of each entry that was changed, taken out, or cut off', async () => {
    const before = await verify();
    await tamper(sql`UPDATE audit_entry SET action = 'spec.undone' WHERE chain_number = 7`);
    expect((await verify()).faults).toEqual([expect.stringMatching(/^Entry 7 \(spec\.undone, .*Z\) or the one before it was changed\.$/)]);
    await tamper(sql`UPDATE audit_entry SET action = 'spec.done' WHERE chain_number = 7`);
    await tamper(sql`UPDATE audit_entry SET details = details || '{"n": -1}' WHERE chain_number = 500`);
    expect((await verify()).faults).toHaveLength(1);
    await tamper(sql`DELETE FROM audit_entry WHERE chain_number IN (1000, 1001)`);
    expect((await verify()).faults).toContain('Entries 1000 to 1001 are missing.');
    await tamper(sql`DELETE FROM audit_entry WHERE chain_number > 900`);
    expect((await verify(before.head ?? undefined)).faults.at(-1)).toMatch(/cut off or written anew/);
  });

  it('says when entries wait too long', async () => {
    await tamper(sql`INSERT INTO audit_entry (action, at) VALUES ('spec.late', now() - interval '1 hour')`);
    expect((await verify()).faults.at(-1)).toMatch(/^1 entries are older than 10 minutes/);
  });

  it('can’t be rewritten by any statement of the hub', async () => {
    for (const statement of [sql`UPDATE audit_entry SET action = 'x'`, sql`DELETE FROM audit_entry`, sql`TRUNCATE audit_entry`]) {
      await expect(hub.database.execute(statement)).rejects.toThrow('Audit entries are never changed or deleted');
    }
  });
});
