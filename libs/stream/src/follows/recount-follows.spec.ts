import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { type LibHub, startLibHub } from '#test-support';
import { StreamModule } from '../stream.module.js';
import { FollowCommand } from './follow.command.js';
import { RecountFollowsJob } from './recount-follows.job.js';

let hub: LibHub;
let [ada, bob, cleo]: PersonEntity[] = [];

beforeAll(async () => {
  hub = await startLibHub([StreamModule]);
  [ada, bob, cleo] = [await hub.person('ada'), await hub.person('bob'), await hub.person('cleo')];
});
afterAll(() => hub.stop());

const counts = () => hub.database.query(sql`
  SELECT handle, followers, following FROM person LEFT JOIN follow_count ON subject_id = person.id WHERE handle IN ('ada', 'bob', 'cleo') ORDER BY handle`);

it('counts of follows are put right, those that are missing and those that are too many', async () => {
  for (const [who, whom] of [[ada, bob], [cleo, bob], [bob, ada]] as [PersonEntity, PersonEntity][]) {
    await hub.get(FollowCommand).follow(await hub.viewer(who), encodeId('person', whom.id));
  }
  const right = [{ handle: 'ada', followers: 1, following: 1 }, { handle: 'bob', followers: 2, following: 1 }, { handle: 'cleo', followers: 0, following: 1 }];
  expect(await counts()).toEqual(right);
  await hub.database.execute(sql`UPDATE follow_count SET followers = followers + 3, following = 0 WHERE subject_id = ${(ada as PersonEntity).id}`);
  await hub.database.execute(sql`DELETE FROM follow_count WHERE subject_id = ${(bob as PersonEntity).id}`);
  await hub.get(RecountFollowsJob).run();
  expect(await counts()).toEqual(right);
});
