import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonEntity } from '#people';
import { encodeId } from '#platform';
import { FollowCommand } from '#stream';
import { startTestHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
let people: Record<'ada' | 'bob' | 'cleo' | 'guest', PersonEntity>;

beforeAll(async () => {
  hub = await startTestHub();
  people = { ada: await hub.person('ada'), bob: await hub.person('bob'), cleo: await hub.person('cleo'), guest: await hub.person('gil', { kind: 'GUEST' }) };
});
afterAll(() => hub.close());

it('counts for a guest whom the guest sees, for all others everybody', async () => {
  const { ada, bob, cleo, guest } = people;
  const [adas, guests] = [await hub.token(ada), await hub.token(guest)];
  const { createChannel: { channel } } = await hub.ask<{ createChannel: { channel: { id: string } } }>(adas, 'mutation { createChannel(input: { name: "Closed", kind: TOPIC, private: true }) { channel { id } } }');
  for (const one of [bob, guest]) {
    await hub.ask(adas, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input: { channelId: channel.id, personId: encodeId('person', one.id) } });
  }
  for (const [who, whom] of [[bob, ada], [cleo, ada], [guest, ada], [ada, bob], [ada, cleo]] as const) await hub.get(FollowCommand).follow(await hub.viewer(who), encodeId('person', whom.id));
  const counts = async (token: string) => (await hub.ask<{ person: unknown }>(token, '{ person(handle: "ada") { followerCount followingCount } }')).person;
  expect(await counts(adas)).toEqual({ followerCount: 3, followingCount: 2 });
  expect(await counts(guests)).toEqual({ followerCount: 2, followingCount: 1 });
});
