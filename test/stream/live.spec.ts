import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonEntity } from '#people';
import { encodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Change {
  readonly sequence: string;
  readonly kind: 'NEW' | 'EDITED' | 'GONE';
  readonly post: { text: string } | null;
}

const HOME = 'subscription ($after: String) { homeTimelineChanged(after: $after) { sequence kind post { text } reasons { kind } } }';
const CHANNEL = 'subscription ($id: ID!, $after: String) { timelineChanged(channelId: $id, after: $after) { sequence kind post { text } } }';
const THREAD = 'subscription ($id: ID!, $after: String) { threadChanged(rootId: $id, after: $after) { sequence kind post { text } } }';

describe('what happens, as it happens', () => {
  let hub: TestHub;
  let people: Record<'ada' | 'bob' | 'cleo', PersonEntity>;
  let ada: string;
  let bob: string;
  let cleo: string;

  beforeAll(async () => {
    hub = await startTestHub();
    people = { ada: await hub.person('ada'), bob: await hub.person('bob'), cleo: await hub.person('cleo') };
    [ada, bob, cleo] = [await hub.token(people.ada), await hub.token(people.bob), await hub.token(people.cleo)];
    const { person } = await hub.ask<{ person: { id: string } }>(bob, '{ person(handle: "ada") { id } }');
    await hub.ask(bob, 'mutation ($id: ID!) { follow(input: { subjectId: $id }) { __typename } }', { id: person.id });
  });
  afterAll(() => hub.close());

  const now = async (token: string) => (await hub.ask<{ currentSequence: string }>(token, '{ currentSequence }')).currentSequence;
  const post = async (token: string, text: string, more: object = {}) =>
    (await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, ...more } })).createPost.post.id;
  const channel = async (input: object) =>
    (await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }', { input })).createChannel.channel.id;
  const reads = async (token: string, id: string) => (await hub.ask<{ node: { text: string } | null }>(token, 'query ($id: ID!) { node(id: $id) { ... on Post { text } } }', { id })).node?.text ?? null;

  it('tells of posts, edits and deletions in Home, and of a thread to both who talk', async () => {
    const after = await now(bob);
    const home = hub.subscribe<{ homeTimelineChanged: Change & { reasons: { kind: string }[] } }>(bob, HOME, { after });
    const id = await post(ada, 'Morning');
    expect((await home.next()).homeTimelineChanged).toMatchObject({ kind: 'NEW', post: { text: 'Morning' }, reasons: [{ kind: 'FOLLOWED_PERSON' }] });
    const threads = [ada, bob].map((token) => hub.subscribe<{ threadChanged: Change }>(token, THREAD, { id, after }));
    for (const thread of threads) expect((await thread.next()).threadChanged.post?.text).toBe('Morning');
    await post(bob, 'Morning!', { replyToId: id });
    await post(ada, 'Rain?', { replyToId: id });
    for (const thread of threads) {
      expect((await thread.next()).threadChanged.post?.text).toBe('Morning!');
      expect((await thread.next()).threadChanged.post?.text).toBe('Rain?');
    }
    await hub.ask(ada, 'mutation ($id: ID!) { editPost(input: { postId: $id, text: "Good morning" }) { post { id } } }', { id });
    const kinds: string[] = [];
    while (kinds.at(-1) !== 'EDITED') kinds.push((await home.next()).homeTimelineChanged.kind);
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id });
    while (kinds.at(-1) !== 'GONE') kinds.push((await home.next()).homeTimelineChanged.kind);
    for (const live of [home, ...threads]) await live.close();
  });

  it('leaves no hole where a socket breaks while others post, and tells nothing twice', async () => {
    const id = await channel({ name: 'Busy', kind: 'TOPIC' });
    let after = await now(bob);
    const heard: string[] = [];
    const total = 60;
    const posting = (async () => {
      for (let i = 0; i < total; i += 3) await Promise.all([0, 1, 2].map((j) => post(ada, `Busy ${i + j}`, { channelId: id })));
    })();
    let breaks = 0;
    while (heard.length < total) {
      const live = hub.subscribe<{ timelineChanged: Change }>(bob, CHANNEL, { id, after });
      for (let taken = 0; taken < 7 && heard.length < total; taken++) {
        const { timelineChanged } = await live.next();
        expect(Number(timelineChanged.sequence)).toBeGreaterThan(Number(after));
        after = timelineChanged.sequence;
        heard.push(timelineChanged.post?.text ?? '');
      }
      live.cut();
      breaks++;
    }
    await posting;
    expect(breaks).toBeGreaterThan(4);
    expect([...heard].sort()).toEqual(Array.from({ length: total }, (_, i) => `Busy ${i}`).sort());
  });

  it('ends at the next read and the next event for who leaves a private channel', async () => {
    const id = await channel({ name: 'Secret', kind: 'TOPIC', private: true });
    const member = { channelId: id, personId: (await hub.ask<{ person: { id: string } }>(ada, '{ person(handle: "bob") { id } }')).person.id };
    await hub.ask(ada, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input: member });
    const live = hub.subscribe<{ timelineChanged: Change }>(bob, CHANNEL, { id, after: await now(bob) });
    const first = await post(ada, 'For members', { channelId: id });
    expect((await live.next()).timelineChanged.post?.text).toBe('For members');
    expect([await reads(bob, first), await reads(cleo, first)]).toEqual(['For members', null]);
    await hub.ask(bob, 'mutation ($id: ID!) { leaveChannel(input: { channelId: $id }) { __typename } }', { id }).catch(() => undefined);
    expect(await reads(bob, first)).toBeNull();
    await post(ada, 'After bob left', { channelId: id });
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: first });
    await hub.settled();
    await expect(live.next(200)).rejects.toThrow('Nothing was delivered');
    await live.close();
  });

  it('tells a guest of their channel and resumes for them, and not how much happens elsewhere', async () => {
    const guests = [await hub.person('gil', { kind: 'GUEST' }), await hub.person('gwen', { kind: 'GUEST' })];
    const [gil, gwen] = [await hub.token(guests[0] as PersonEntity), await hub.token(guests[1] as PersonEntity)];
    const id = await channel({ name: 'With guests', kind: 'TOPIC', private: true });
    for (const guest of guests) {
      const input = { channelId: id, personId: encodeId('person', guest.id) };
      await hub.ask(ada, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input });
    }
    const [after, again] = [await now(gil), await now(gil)];
    expect([after, again].filter((text) => /^\d*$/.test(text) || text.length !== after.length)).toEqual([]);
    expect(again).not.toBe(after);
    for (const text of ['One', 'Two']) await post(ada, text, { channelId: id });
    const live = hub.subscribe<{ timelineChanged: Change }>(gil, CHANNEL, { id, after });
    const { timelineChanged: first } = await live.next();
    live.cut();
    const resumed = hub.subscribe<{ timelineChanged: Change }>(gil, CHANNEL, { id, after: first.sequence });
    const { timelineChanged: second } = await resumed.next();
    await resumed.close();
    expect([first.post?.text, second.post?.text, /^\d*$/.test(first.sequence)]).toEqual(['One', 'Two', false]);
    const refusal = async (token: string, given: string) => {
      const refused = hub.subscribe(token, CHANNEL, { id, after: given });
      const error = await refused.next().catch((cause: unknown) => cause);
      await refused.close();
      return error;
    };
    expect(await refusal(gwen, after)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal(gil, `${after.startsWith('A') ? 'B' : 'A'}${after.slice(1)}`)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal(gil, await now(ada))).toMatchObject({ code: 'CONFLICT' });
  });

  it('hides a channel that is made private from all but its members at once, and for good', async () => {
    const id = await channel({ name: 'To be closed', kind: 'TOPIC' });
    await hub.ask(bob, 'mutation ($id: ID!) { joinChannel(input: { channelId: $id }) { channel { id } } }', { id });
    const posts = [];
    for (let i = 0; i < 5; i++) posts.push(await post(ada, `Was open ${i}`, { channelId: id }));
    const first = posts[0] as string;
    expect(await reads(cleo, first)).toBe('Was open 0');
    await hub.ask(ada, 'mutation ($id: ID!) { updateChannel(input: { channelId: $id, private: true }) { channel { private } } }', { id });
    expect([await reads(cleo, first), await reads(bob, first), await reads(ada, first)]).toEqual([null, 'Was open 0', 'Was open 0']);
    await hub.settled();
    expect([await reads(cleo, first), await reads(bob, first), await reads(ada, first)]).toEqual([null, 'Was open 0', 'Was open 0']);
    const listed = await hub.ask<{ channel: null; person: { posts: { edges: { node: { text: string } }[] } } }>(cleo, '{ channel(slug: "to-be-closed") { id } person(handle: "ada") { posts(first: 100) { edges { node { text } } } } }');
    expect(listed.channel).toBeNull();
    expect(JSON.stringify(listed)).not.toContain('Was open');
  });
});
