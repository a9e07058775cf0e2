import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeId, encodeId, sql, statements } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface PostShape {
  readonly id: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

const FIELDS = `id text weightedLength author { handle } channel { slug } replyTo { id } root { id } quoteOf { id text } deleted version editedAt edits { text }
  facets { kind start end url person { handle } tag { name } } replyCount threadCount repostCount quoteCount viewerReposted viewerCanEdit viewerCanDelete`;

describe('the stream over HTTP', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
  });
  afterAll(() => hub.close());

  const create = async (token: string, input: Record<string, unknown>) =>
    (await hub.ask<{ createPost: { post: PostShape } }>(token, `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { ${FIELDS} } } }`, { input })).createPost.post;
  const read = async (token: string, id: string) => (await hub.ask<{ node: PostShape | null }>(token, `query ($id: ID!) { node(id: $id) { ... on Post { ${FIELDS} } } }`, { id })).node;
  const change = (token: string, name: string, input: Record<string, unknown>) =>
    hub.graphql<Record<string, { post: PostShape } | null>>(token, `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${name === 'deletePost' ? 'deletedId' : `post { ${FIELDS} }`} } }`, { input });
  const repost = (token: string, name: 'repost' | 'undoRepost', postId: string) =>
    hub.ask<Record<string, { post: PostShape }>>(token, `mutation ($id: ID!) { ${name}(input: { postId: $id }) { post { ${FIELDS} } } }`, { id: postId });

  it('publishes with facets and length, and answers, quotes and passes on', async () => {
    const text = 'Hello @bob, see #Tides at https://example.com/a';
    const post = await create(ada, { text });
    expect(post).toMatchObject({ text, author: { handle: 'ada' }, channel: { slug: 'everyone' }, replyTo: null, root: { id: post.id }, version: 1, viewerCanEdit: true });
    expect(post.weightedLength).toBe(text.length - 'https://example.com/a'.length + 23);
    expect(post['facets']).toEqual([
      { kind: 'MENTION', start: 6, end: 10, url: null, person: { handle: 'bob' }, tag: null },
      { kind: 'TAG', start: 16, end: 22, url: null, person: null, tag: { name: 'tides' } },
      { kind: 'LINK', start: 26, end: 47, url: 'https://example.com/a', person: null, tag: null },
    ]);
    const reply = await create(bob, { text: 'Hello back', replyToId: post.id });
    expect(reply).toMatchObject({ replyTo: { id: post.id }, root: { id: post.id } });
    const deeper = await create(ada, { text: 'And again', replyToId: reply.id });
    expect(deeper).toMatchObject({ replyTo: { id: reply.id }, root: { id: post.id } });
    const quote = await create(bob, { text: 'Well said', quoteOfId: post.id });
    expect(quote).toMatchObject({ quoteOf: { id: post.id, text } });
    expect((await repost(bob, 'repost', post.id))['repost']?.post).toMatchObject({ id: post.id, repostCount: 1, viewerReposted: true, viewerCanEdit: false });
    await repost(bob, 'repost', post.id);
    expect(await read(ada, post.id)).toMatchObject({ replyCount: 1, threadCount: 2, quoteCount: 1, repostCount: 1, viewerReposted: false });
    expect((await repost(bob, 'undoRepost', post.id))['undoRepost']?.post).toMatchObject({ repostCount: 0, viewerReposted: false });
  });

  it('says that a repost has no text to edit', async () => {
    const post = await create(ada, { text: 'Worth passing on' });
    await repost(bob, 'repost', post.id);
    const row = await hub.database.first<{ id: string }>(sql`SELECT id FROM post WHERE repost_of_id = ${decodeId('post', post.id)}`);
    expect((await change(bob, 'editPost', { postId: encodeId('post', row?.id as string), text: 'Mine' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'postId' });
  });

  it('keeps what a post said before, for its readers', async () => {
    const post = await create(ada, { text: 'First #one' });
    await change(ada, 'editPost', { postId: post.id, text: 'Second' });
    expect((await change(bob, 'editPost', { postId: post.id, text: 'Mine' })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    await change(ada, 'editPost', { postId: post.id, text: 'Third' });
    expect(await read(bob, post.id)).toMatchObject({ text: 'Third', facets: [], version: 3, edits: [{ text: 'Second' }, { text: 'First #one' }] });
  });

  it('deletes for good, but for a tombstone that holds replies together', async () => {
    const alone = await create(ada, { text: 'Alone' });
    await change(ada, 'deletePost', { postId: alone.id });
    expect(await read(ada, alone.id)).toBeNull();
    const root = await create(ada, { text: 'A root' });
    await change(ada, 'editPost', { postId: root.id, text: 'A root, better' });
    const reply = await create(bob, { text: 'Stays', replyToId: root.id });
    await change(ada, 'deletePost', { postId: root.id });
    expect(await read(bob, root.id)).toMatchObject({ deleted: true, text: '', facets: [], edits: [], replyCount: 1 });
    expect(await read(bob, reply.id)).toMatchObject({ text: 'Stays', replyTo: { id: root.id } });
    for (const input of [{ text: 'Late', replyToId: root.id }, { text: 'Late', quoteOfId: root.id }]) {
      expect((await change(bob, 'createPost', input)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    }
    await change(bob, 'deletePost', { postId: reply.id });
    expect(await read(bob, root.id)).toBeNull();
  });

  it('creates once for one key, at the same time too', async () => {
    const input = { text: 'Once', idempotencyKey: 'the key' };
    const made = await Promise.all(Array.from({ length: 8 }, () => create(ada, input)));
    expect(new Set(made.map((post) => post.id)).size).toBe(1);
    const other = await change(ada, 'createPost', { ...input, text: 'Another' });
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'idempotencyKey' });
    expect((await create(bob, input)).id).not.toBe(made[0]?.id);
    await change(ada, 'editPost', { postId: made[0]?.id, text: 'Once, edited' });
    expect((await create(ada, input)).text).toBe('Once, edited');
  });

  it('brings what one follows into one’s Home', async () => {
    const cleo = await hub.token(await hub.person('cleo'));
    const home = async () => (await hub.ask<{ homeTimeline: { edges: { node: { text: string }; reasons: { kind: string }[] }[] } }>(
      cleo, '{ homeTimeline { edges { node { text } reasons { kind } } } }')).homeTimeline.edges.map((edge) => [edge.node.text, edge.reasons.map((reason) => reason.kind).join()]);
    const { person, tag } = await hub.ask<{ person: { id: string }; tag: { id: string } }>(cleo, '{ person(handle: "ada") { id } tag(name: "tides") { id } }');
    const follow = (subjectId: string, name = 'follow') => hub.ask(cleo, `mutation ($id: ID!) { ${name}(input: { subjectId: $id }) { subject { ... on Person { viewerFollows followerCount } ... on Tag { viewerFollows } } } }`, { id: subjectId });
    expect(await home()).toEqual([]);
    expect(await follow(person.id)).toEqual({ follow: { subject: { viewerFollows: true, followerCount: 1 } } });
    await follow(tag.id);
    await create(bob, { text: 'Of #tides, by bob' });
    await create(ada, { text: 'Of #tides, by ada' });
    await hub.settled();
    expect((await home()).slice(0, 2)).toEqual([['Of #tides, by ada', 'FOLLOWED_PERSON,FOLLOWED_TAG'], ['Of #tides, by bob', 'FOLLOWED_TAG']]);
    expect(await follow(person.id, 'unfollow')).toEqual({ unfollow: { subject: { viewerFollows: false, followerCount: 0 } } });
    expect((await home()).map(([text]) => text)).not.toContain('Third');
  });

  it('lets go of what one follows and can no longer see, and says of nothing else whether it is there', async () => {
    const { createChannel: { channel } } = await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Soon shut", kind: TOPIC }) { channel { id } } }');
    const change = (name: string, id = channel.id) => hub.graphql(bob, `mutation ($id: ID!) { ${name}(input: { subjectId: $id }) { subject { ... on Channel { viewerFollows } } } }`, { id });
    expect(await change('follow')).toMatchObject({ data: { follow: { subject: { viewerFollows: true } } } });
    await hub.ask(ada, 'mutation ($id: ID!) { updateChannel(input: { channelId: $id, private: true }) { channel { id } } }', { id: channel.id });
    expect(await change('unfollow')).toMatchObject({ data: { unfollow: { subject: null } } });
    for (const again of [await change('unfollow'), await change('follow'), await change('unfollow', encodeId('channel', randomUUID()))]) {
      expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
    }
  });

  it('lists what carries a tag, the newest first, both ways', async () => {
    for (const text of ['One #ebb', 'Two #ebb', 'Three #ebb']) await create(ada, { text });
    const page = async (args: string) => {
      const { tag } = await hub.ask<{ tag: { timeline: { edges: { node: { text: string }; cursor: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean } } } }>(
        bob, `{ tag(name: "#Ebb") { timeline(${args}) { edges { cursor node { text } } pageInfo { hasNextPage hasPreviousPage } } } }`);
      const { edges, pageInfo } = tag.timeline;
      return { texts: edges.map((edge) => edge.node.text.split(' ')[0]), more: [pageInfo.hasPreviousPage, pageInfo.hasNextPage], cursor: edges.at(-1)?.cursor };
    };
    const first = await page('first: 2');
    expect(first).toMatchObject({ texts: ['Three', 'Two'], more: [false, true] });
    expect(await page(`first: 2, after: "${first.cursor}"`)).toMatchObject({ texts: ['One'], more: [true, false] });
    expect(await page(`last: 1, before: "${first.cursor}"`)).toMatchObject({ texts: ['Three'], more: [false, true] });
  });

  it('reads the replies and threads of a whole page in one statement each, every page its own', async () => {
    const roots = await Promise.all(['a', 'b', 'c'].map((text) => create(ada, { text: `Root ${text}` })));
    for (const root of roots) for (const text of ['1', '2', '3']) await create(bob, { text: `${root.text}${text}`, replyToId: root.id });
    const sent: string[] = [];
    const hear = (text: unknown): void => void sent.push(String(text));
    type Page = { edges: { node: { text: string } }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean } };
    const page = '{ edges { node { text } } pageInfo { hasNextPage hasPreviousPage } }';
    statements.subscribe(hear);
    const { nodes } = await hub.ask<{ nodes: { head: Page; tail: Page; descendants: Page }[] }>(ada, `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Post {
      head: replies(first: 2) ${page} tail: replies(last: 1) ${page} descendants ${page} } } }`, { ids: roots.map((root) => root.id) });
    statements.unsubscribe(hear);
    const texts = ({ edges }: Page) => edges.map((edge) => edge.node.text);
    expect(nodes.map(({ head, tail, descendants }) => [texts(head), texts(tail), texts(descendants)])).toEqual(
      ['a', 'b', 'c'].map((root) => [[`Root ${root}1`, `Root ${root}2`], [`Root ${root}3`], ['1', '2', '3'].map((text) => `Root ${root}${text}`)]));
    expect(nodes[0]).toMatchObject({ head: { pageInfo: { hasNextPage: true, hasPreviousPage: false } }, tail: { pageInfo: { hasNextPage: false, hasPreviousPage: true } } });
    expect(sent.filter((text) => text.includes('p.reply_to_id = k.id'))).toHaveLength(2);
    expect(sent.filter((text) => text.includes('p.root_id = k.id'))).toHaveLength(1);
  });

  it('reads a page of Home in as many statements for 100 posts as for 20', async () => {
    const dan = await hub.token(await hub.person('dan'));
    const { person } = await hub.ask<{ person: { id: string } }>(dan, '{ person(handle: "ada") { id } }');
    await hub.ask(dan, 'mutation ($id: ID!) { follow(input: { subjectId: $id }) { __typename } }', { id: person.id });
    for (let i = 0; i < 110; i++) await create(ada, { text: `Number ${i} #n${i % 7} @bob` });
    await hub.settled();
    const page = `query ($first: Int) { homeTimeline(first: $first) { pageInfo { endCursor } edges { cursor reasons { kind source { id } } repostedBy { handle }
      node { ${FIELDS} reactionCounts { emoji count } viewerReaction viewerBookmarked card { __typename } } } } }`;
    const count = async (first: number) => {
      const seen: unknown[] = [];
      const hear = (text: unknown): void => void seen.push(text);
      statements.subscribe(hear);
      const { homeTimeline } = await hub.ask<{ homeTimeline: { edges: unknown[] } }>(dan, page, { first });
      statements.unsubscribe(hear);
      expect(homeTimeline.edges).toHaveLength(first);
      // Without what relay, jobs and the gateway ask by themselves meanwhile.
      return seen.map(String).filter((text) => !/outbox|graphile_worker|FROM event WHERE/.test(text)).length;
    };
    expect([await count(20), await count(100)]).toEqual([HOME_STATEMENTS, HOME_STATEMENTS]);
  });
});

/** The token, the sources, their probe, the reasons, the posts, and one for each other kind of thing a post leads to. */
const HOME_STATEMENTS = 11;
