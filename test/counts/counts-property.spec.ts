import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ScheduledJobs, sql } from '#platform';
import { TagsRepository } from '#tags';
import { startTestHub, type TestHub } from '../support/hub.js';
import { CountedWorld } from './counted-world.js';
import { bunches } from './deeds.js';
import { compareCounts, knownTags } from './full-count.js';

/** A fixed number of worlds from a fixed seed, unless told otherwise. fast-check prints the seed and the path of a failure. */
const RUNS = Number(process.env.COUNTS_RUNS ?? 4);
const SEED = Number(process.env.COUNTS_SEED ?? 20261126);

describe('after whatever people and moderators did at once', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.close());

  it('each count is what a full count gives, and each tag is known to those who may read something that carries it', async () => {
    let done = 0;
    let counts = 0;
    await fc.assert(fc.asyncProperty(bunches, async (all) => {
      const world = await CountedWorld.make(hub);
      for (const bunch of all) await world.does(bunch);
      await hub.settled();
      const { kept, counted } = await compareCounts(hub.database);
      expect(kept).toEqual(counted);
      for (const person of world.people) {
        const viewer = await hub.viewer(person);
        const prefix = person.handle.replace(/_.*/, 'x');
        const known = await hub.get(TagsRepository).complete(hub.database, viewer, prefix, 100);
        expect(known.map((tag) => tag.name).sort()).toEqual(await knownTags(hub.database, person.id, prefix));
      }
      done += world.done;
      counts += Object.values(counted).flat().filter((count) => count > 0).length;
    }), { numRuns: RUNS, seed: SEED, endOnFailure: true, interruptAfterTimeLimit: 150_000, markInterruptAsFailure: true });
    expect(done).toBeGreaterThan(RUNS * 40);
    expect(counts).toBeGreaterThan(RUNS * 10);
    expect(hub.logged.filter((line) => JSON.stringify(line).includes('deadlock'))).toEqual([]);
  }, 180_000);

  it('counts that became wrong otherwise are put right by the night’s jobs, which leave the rest alone', async () => {
    const jobs = hub.get(ScheduledJobs).all().filter((job) => ['stream.recount-posts', 'ties.recount-citations'].includes(job.name));
    const run = () => Promise.all(jobs.map((job) => job.run()));
    const rows = () => hub.database.query(sql`SELECT xmin::text, id FROM post UNION ALL SELECT xmin::text, article_id FROM citation_count ORDER BY 2`);
    const before = await rows();
    await run();
    expect(await rows()).toEqual(before);
    await hub.database.execute(sql`UPDATE post SET reply_count = 5, thread_count = 6, repost_count = 7, quote_count = 8 WHERE get_byte(uuid_send(id), 15) % 3 = 0`);
    await hub.database.execute(sql`UPDATE citation_count SET citations = 77 WHERE get_byte(uuid_send(article_id), 15) % 2 = 0`);
    await hub.database.execute(sql`DELETE FROM citation_count WHERE get_byte(uuid_send(article_id), 15) % 4 = 1`);
    await run();
    const { kept, counted } = await compareCounts(hub.database);
    expect(kept).toEqual(counted);
  }, 60_000);
});
