import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PersonEntity } from '#people';
import { decodeId, encodeCursor, encodeId, EventStream } from '#platform';
import { DeletePostCommand, FollowCommand } from '#stream';
import { startTestHub, type TestHub } from '../support/hub.js';
import { sequenceFor } from '../support/sequence-for.js';
import { fullMerge } from './full-merge.js';
import { homeEntries, pagedHome } from './home-pages.js';
import { byPost, liveHome } from './live-home.js';
import { type Deed, deeds, World } from './home-world.js';

/** A fixed number of worlds from a fixed seed, unless told otherwise. fast-check prints the seed and the path of a failure. */
const RUNS = Number(process.env.HOME_RUNS ?? 6);
const SEED = Number(process.env.HOME_SEED ?? 20261124);

describe('the pruned pull of Home', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.close());

  it('gives exactly what a full merge gives, on every page, both ways, and as it happens', async () => {
    let entries = 0;
    const sizes = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 4, max: 20 }));
    await fc.assert(fc.asyncProperty(deeds, fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 2, maxLength: 3 }), sizes, fc.nat(), async (all, readers, [small, large], place) => {
      const world = await World.make(hub);
      const began = hub.get(EventStream).position();
      await world.does(all);
      for (const choice of new Set([0, ...readers])) {
        const person = world.people[choice];
        if (!person) continue;
        const token = await hub.token(person, ['read', 'moderate']);
        const expected = await fullMerge(hub.database, person.id);
        entries += expected.length;
        expect(await pagedHome(hub, token, 100, 'forward')).toEqual(expected);
        for (const size of [1, small, large]) expect(await pagedHome(hub, token, size, 'forward')).toEqual(expected);
        expect(await pagedHome(hub, token, large, 'backward')).toEqual(expected);
        await anyPage(token, expected, small, place);
        expect(await liveHome(hub, token, await sequenceFor(hub, token, began))).toEqual(expected.map(({ postId, reasons }) => ({ postId, reasons })).sort(byPost));
      }
    }), { numRuns: RUNS, seed: SEED, endOnFailure: false, interruptAfterTimeLimit: 150_000, markInterruptAsFailure: true });
    expect(entries).toBeGreaterThan(RUNS * 45);
  }, 180_000);

  it('leave an own answer to a stranger in its thread, and show one to somebody followed and to oneself', async () => {
    await World.endOthers(hub);
    const [me, friend, stranger] = await Promise.all(['me', 'friend', 'stranger'].map(async (handle) => hub.person(`own_${handle}`)));
    const [mine, friends, strangers] = await Promise.all([me, friend, stranger].map((person) => hub.token(person as PersonEntity))) as [string, string, string];
    await hub.get(FollowCommand).follow(await hub.viewer(me as PersonEntity), encodeId('person', (friend as PersonEntity).id));
    const post = async (token: string, text: string, replyToId?: string) =>
      (await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, replyToId } })).createPost.post.id;
    await hub.settled();
    const live = hub.subscribe<{ homeTimelineChanged: { kind: string; post: { text: string }; reasons: { kind: string }[] } }>(
      mine, 'subscription ($after: String) { homeTimelineChanged(after: $after) { kind post { text } reasons { kind } } }', { after: String(hub.get(EventStream).position()) });
    await post(mine, 'to a stranger', await post(strangers, 'from a stranger'));
    await post(mine, 'to a friend', await post(friends, 'from a friend'));
    await post(mine, 'to myself', await post(mine, 'from me'));
    const shown = ['from a friend', 'to a friend', 'from me', 'to myself'];
    const heard: string[] = [];
    while (!heard.includes('to myself')) {
      const { kind, post: changed } = (await live.next()).homeTimelineChanged;
      if (kind === 'NEW') heard.push(changed.text);
    }
    expect(heard).toEqual(shown);
    const { homeTimeline } = await hub.ask<{ homeTimeline: { edges: { node: { text: string } }[] } }>(mine, '{ homeTimeline { edges { node { text } } } }');
    expect(homeTimeline.edges.map((edge) => edge.node.text).reverse()).toEqual(shown);
    await live.close();
  });

  /** Small pages around a place in the middle, where pruning has most to leave out. */
  async function anyPage(token: string, expected: Awaited<ReturnType<typeof fullMerge>>, size: number, place: number): Promise<void> {
    if (expected.length === 0) return;
    const at = place % expected.length;
    const cursor = encodeCursor((expected[at] as { key: string }).key);
    expect(await homeEntries(hub, token, { first: size })).toEqual(expected.slice(0, size));
    expect(await homeEntries(hub, token, { last: size })).toEqual(expected.slice(-size));
    expect(await homeEntries(hub, token, { first: size, after: cursor })).toEqual(expected.slice(at + 1, at + 1 + size));
    expect(await homeEntries(hub, token, { last: size, before: cursor })).toEqual(expected.slice(Math.max(0, at - size), at));
  }

  it('has one’s own post before the relay has heard of it', async () => {
    const ada = await hub.person('ada');
    const token = await hub.token(ada);
    for (let i = 0; i < 5; i++) {
      const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(token, `mutation { createPost(input: { text: "Mine ${i}" }) { post { id } } }`);
      const { homeTimeline } = await hub.ask<{ homeTimeline: { edges: { node: { id: string } }[] } }>(token, '{ homeTimeline(first: 1) { edges { node { id } } } }');
      expect(homeTimeline.edges[0]?.node.id).toBe(createPost.post.id);
    }
  });

  it('goes on past sources whose newest post went', async () => {
    const reader = await hub.person('reader');
    const writers = await Promise.all(Array.from({ length: 12 }, (_, i) => hub.person(`writer_${i}`)));
    const tokens = await Promise.all(writers.map((writer) => hub.token(writer)));
    const token = await hub.token(reader);
    for (const writer of writers) await hub.get(FollowCommand).follow(await hub.viewer(reader), encodeId('person', writer.id));
    const post = async (i: number, text: string) =>
      (await hub.ask<{ createPost: { post: { id: string } } }>(tokens[i] as string, 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }', { text })).createPost.post.id;
    for (let i = 0; i < 9; i++) await post(i, 'old');
    for (let i = 9; i < 12; i++) await post(i, 'new');
    for (let i = 0; i < 9; i++) await hub.get(DeletePostCommand).run(await hub.viewer(writers[i] as { id: string }), decodeId('post', await post(i, 'gone')));
    await hub.settled();
    const { homeTimeline } = await hub.ask<{ homeTimeline: { edges: { node: { text: string } }[] } }>(token, '{ homeTimeline(first: 3) { edges { node { text } } } }');
    expect(homeTimeline.edges.map((edge) => edge.node.text)).toEqual(['new', 'new', 'new']);
  });

  it('takes nothing older than the first source left out may hold', async () => {
    const reader = await hub.person('careful');
    const writers = await Promise.all(['stale_1', 'stale_2', 'stale_3', 'stale_4', 'fresh', 'oldest'].map((handle) => hub.person(handle)));
    const [one, two, three, four, fresh, oldest] = await Promise.all(writers.map((writer) => hub.token(writer))) as [string, string, string, string, string, string];
    for (const writer of writers) await hub.get(FollowCommand).follow(await hub.viewer(reader), encodeId('person', writer.id));
    const post = async (token: string, text: string) =>
      (await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }', { text })).createPost.post.id;
    await post(oldest, 'oldest');
    for (const token of [one, two]) await post(token, 'older');
    await post(fresh, 'newest');
    // The four whose heads are newest fill the page by what is older; the fifth source has what is wanted.
    for (const token of [one, two, three, four]) await hub.ask(token, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: await post(token, 'gone') });
    await hub.settled();
    const { homeTimeline } = await hub.ask<{ homeTimeline: { edges: { node: { text: string } }[] } }>(await hub.token(reader), '{ homeTimeline(first: 1) { edges { node { text } } } }');
    expect(homeTimeline.edges.map((edge) => edge.node.text)).toEqual(['newest']);
  });

  it('passes by a world in which nobody did anything', async () => {
    const world = await World.make(hub);
    await world.does([] as Deed[]);
    const token = await hub.token(world.people[1] as { id: string; handle: string });
    expect(await pagedHome(hub, token, 5, 'forward')).toEqual([]);
    expect(await pagedHome(hub, token, 5, 'backward')).toEqual([]);
  });
});
