import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from './hub.js';

describe('startTestHub', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.close());

  it('serves people by token and by session', async () => {
    const ada = await hub.person('ada');
    const query = '{ viewer { person { handle } } }';
    const expected = { viewer: { person: { handle: 'ada' } } };
    expect(await hub.ask(await hub.token(ada), query)).toEqual(expected);
    expect(await hub.ask(await hub.session(ada), query)).toEqual(expected);
    expect((await hub.graphql(undefined, query)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('delivers what is posted, and settles', async () => {
    const token = await hub.token(await hub.person('bob'));
    const { currentSequence, channel } = await hub.ask<{ currentSequence: string; channel: { id: string } }>(
      token, '{ currentSequence channel(slug: "everyone") { id } }');
    const live = hub.subscribe<{ timelineChanged: { post: { text: string } } }>(
      token, 'subscription ($id: ID!, $after: String) { timelineChanged(channelId: $id, after: $after) { kind post { text } } }',
      { id: channel.id, after: currentSequence });
    await hub.ask(token, 'mutation { createPost(input: { text: "Hello" }) { post { id } } }');
    expect(await live.next()).toEqual({ timelineChanged: { kind: 'NEW', post: { text: 'Hello' } } });
    await hub.settled();
    expect(live.waiting).toEqual([]);
    await live.close();
    expect(hub.logged).toEqual([]);
  });
});
