import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '#access';
import { ReactCommand } from '#engagement';
import { type PersonEntity } from '#people';
import { startTestHub, type TestHub } from '../support/hub.js';

const SEEN = 'id reactionCounts { emoji count } viewerReaction';
const REACT = `mutation ($id: ID!, $emoji: String!) { react(input: {subjectId: $id, emoji: $emoji}) { subject { ... on Post { ${SEEN} } ... on Article { ${SEEN} } } } }`;
const UNREACT = `mutation ($id: ID!) { unreact(input: {subjectId: $id}) { subject { ... on Post { ${SEEN} } ... on Article { ${SEEN} } } } }`;

interface Seen {
  id: string;
  reactionCounts: { emoji: string; count: number }[];
  viewerReaction: string | null;
}

describe('reactions over HTTP', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;
  let gus: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
    gus = await hub.token(await hub.person('gus', { kind: 'GUEST' }));
  });
  afterAll(() => hub.close());

  const post = async (who: string, text: string, more: object = {}) => (await hub.ask<{ createPost: { post: { id: string } } }>(
    who, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, ...more } })).createPost.post.id;
  const draft = async (who: string, title: string) => (await hub.ask<{ createArticle: { article: { id: string } } }>(
    who, 'mutation ($title: String!) { createArticle(input: {title: $title, markdown: "Words."}) { article { id } } }', { title })).createArticle.article.id;
  const react = async (who: string, id: string, emoji: string) => (await hub.ask<{ react: { subject: Seen } }>(who, REACT, { id, emoji })).react.subject;
  const unreact = async (who: string, id: string) => (await hub.ask<{ unreact: { subject: Seen } }>(who, UNREACT, { id })).unreact.subject;
  const refusal = async (who: string, id: string, emoji = '👍') => (await hub.graphql(who, REACT, { id, emoji })).errors?.[0]?.extensions;
  const see = async (who: string, id: string) => (await hub.ask<{ node: Seen }>(
    who, `query ($id: ID!) { node(id: $id) { ... on Post { ${SEEN} } ... on Article { ${SEEN} } } }`, { id })).node;

  it('tells anybody which there are', async () => {
    expect((await hub.graphql(undefined, '{ instance { reactions } }')).data).toEqual({ instance: { reactions: ['👍', '❤️', '🎉', '😄', '💡', '👀'] } });
  });

  it('gives each person one a post, in place of the one before', async () => {
    const id = await post(ada, 'The tide turns at four');
    expect(await see(bob, id)).toEqual({ id, reactionCounts: [], viewerReaction: null });
    expect(await react(bob, id, '🎉')).toEqual({ id, reactionCounts: [{ emoji: '🎉', count: 1 }], viewerReaction: '🎉' });
    expect((await react(bob, id, '🎉')).reactionCounts).toEqual([{ emoji: '🎉', count: 1 }]);
    expect(await react(ada, id, '👍')).toEqual({ id, reactionCounts: [{ emoji: '👍', count: 1 }, { emoji: '🎉', count: 1 }], viewerReaction: '👍' });
    expect(await react(bob, id, '👍')).toEqual({ id, reactionCounts: [{ emoji: '👍', count: 2 }], viewerReaction: '👍' });
    expect(await unreact(bob, id)).toEqual({ id, reactionCounts: [{ emoji: '👍', count: 1 }], viewerReaction: null });
    expect(await unreact(bob, id)).toEqual({ id, reactionCounts: [{ emoji: '👍', count: 1 }], viewerReaction: null });
    expect(await see(ada, id)).toMatchObject({ viewerReaction: '👍' });
  });

  it('shows each mutation of a request what it did', async () => {
    const id = await post(ada, 'Twice in one request');
    const both = `mutation ($id: ID!) {
      one: react(input: {subjectId: $id, emoji: "👍"}) { subject { ... on Post { ${SEEN} } } }
      two: react(input: {subjectId: $id, emoji: "👀"}) { subject { ... on Post { ${SEEN} } } } }`;
    expect(await hub.ask(bob, both, { id })).toEqual({
      one: { subject: { id, reactionCounts: [{ emoji: '👍', count: 1 }], viewerReaction: '👍' } },
      two: { subject: { id, reactionCounts: [{ emoji: '👀', count: 1 }], viewerReaction: '👀' } },
    });
  });

  it('takes the emoji of the set alone, with or without the sign for colours', async () => {
    const id = await post(ada, 'Which ones?');
    for (const emoji of ['💩', '', 'like', '👍👍', '\uFE0F', '👍🏽']) {
      expect(await refusal(bob, id, emoji)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'emoji' });
    }
    expect((await react(bob, id, '\u2764')).reactionCounts).toEqual([{ emoji: '\u2764\uFE0F', count: 1 }]);
  });

  it('takes articles once they are out', async () => {
    const id = await draft(ada, 'Silt');
    expect(await refusal(ada, id)).toMatchObject({ code: 'FORBIDDEN', field: 'subjectId' });
    expect(await refusal(bob, id)).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
    expect(await see(ada, id)).toEqual({ id, reactionCounts: [], viewerReaction: null });
    await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { article { id } } }', { id });
    expect(await react(bob, id, '💡')).toEqual({ id, reactionCounts: [{ emoji: '💡', count: 1 }], viewerReaction: '💡' });
    expect((await unreact(bob, id)).reactionCounts).toEqual([]);
  });

  it('goes to the original where a repost is reacted to', async () => {
    const id = await post(ada, 'Pass it on');
    await hub.ask(bob, 'mutation ($id: ID!) { repost(input: {postId: $id}) { post { id } } }', { id });
    const { person } = await hub.ask<{ person: { posts: { edges: { node: { id: string } }[] } } }>(bob, '{ person(handle: "bob") { posts(first: 1) { edges { node { id } } } } }');
    const repost = person.posts.edges[0]?.node.id as string;
    expect(repost).not.toBe(id);
    expect((await react(ada, repost, '😄')).id).toBe(id);
    expect(await see(ada, repost)).toEqual({ id: repost, reactionCounts: [{ emoji: '😄', count: 1 }], viewerReaction: '😄' });
  });

  it('is refused alike for what is private, deleted, held and unknown', async () => {
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(
      ada, 'mutation { createChannel(input: {name: "Quiet", kind: TOPIC, private: true}) { channel { id } } }');
    const hidden = await post(ada, 'Between us', { channelId: createChannel.channel.id });
    const gone = await post(ada, 'Never mind');
    await react(bob, gone, '👍');
    await post(bob, 'A reply keeps the tombstone', { replyToId: gone });
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: {postId: $id}) { deletedId } }', { id: gone });
    const open = await post(ada, 'In the open');
    for (const [who, id] of [[bob, hidden], [gus, hidden], [gus, open], [bob, gone], [ada, gone], [bob, 'post_01h2xcejqtf2nbrexx3vqjhp41']] as const) {
      expect(await refusal(who, id)).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
      expect((await hub.graphql(who, UNREACT, { id })).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
    }
    expect(await see(bob, gone)).toEqual({ id: gone, reactionCounts: [], viewerReaction: null });
    for (const id of ['', 'post_', 'person_01h2xcejqtf2nbrexx3vqjhp41', createChannel.channel.id]) {
      expect(await refusal(ada, id)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'subjectId' });
    }
    expect((await react(ada, hidden, '👍')).reactionCounts).toHaveLength(1);
  });

  it('needs a person and the write scope', async () => {
    const id = await post(ada, 'Who may?');
    const reader = await hub.token({ handle: 'bob' } as PersonEntity, ['read']);
    const { token } = await hub.app('Robot', ['read', 'write']);
    expect(await refusal(reader, id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(token, id)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await hub.graphql(undefined, REACT, { id, emoji: '👍' })).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    await react(ada, id, '👍');
    expect(await see(token, id)).toEqual({ id, reactionCounts: [{ emoji: '👍', count: 1 }], viewerReaction: null });
  });

  it('counts every one of a thousand who react at the same moment', async () => {
    const id = await post(ada, 'Everybody at once');
    const viewers: Viewer[] = [];
    for (let n = 0; n < 1_000; n++) viewers.push(await hub.viewer(await hub.person(`many${n}`)));
    await Promise.all(viewers.map((viewer) => hub.get(ReactCommand).react(viewer, id, '👍')));
    expect((await see(ada, id)).reactionCounts).toEqual([{ emoji: '👍', count: 1_000 }]);
    await Promise.all(viewers.map((viewer, n) => (n % 2 ? hub.get(ReactCommand).unreact(viewer, id) : hub.get(ReactCommand).react(viewer, id, '🎉'))));
    expect((await see(ada, id)).reactionCounts).toEqual([{ emoji: '🎉', count: 500 }]);
  });

  it('reads a page’s reactions in one statement, its bookmarks in another', async () => {
    const sent: string[] = [];
    const note = (text: unknown) => void sent.push(String(text));
    subscribe('tidings:sql', note);
    try {
      await hub.ask(bob, `{ everyoneTimeline(first: 20) { edges { node { ${SEEN} viewerBookmarked quoteOf { ${SEEN} } } } } }`);
    } finally {
      unsubscribe('tidings:sql', note);
    }
    expect(sent.filter((text) => /\breaction/.test(text))).toHaveLength(1);
    expect(sent.filter((text) => /\bbookmark/.test(text))).toHaveLength(1);
  });
});
