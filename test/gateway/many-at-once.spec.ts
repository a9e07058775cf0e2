import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddPersonCommand } from '#people';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

const COPIES = 20;

interface Outcome {
  readonly data: Record<string, Record<string, { id: string; [field: string]: unknown }>> | null;
  readonly code: string | undefined;
}

/** What people do twice by a double click, a retry or two devices: the same at once, many times over. */
describe('many at once', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;
  let bobId: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    const second = await hub.person('bob');
    bob = await hub.token(second);
    bobId = encodeId('person', second.id);
  });
  afterAll(async () => {
    expect(hub.logged.filter((line) => line.level !== 'warn')).toEqual([]);
    await hub.close();
  });

  const once = async (token: string, query: string, variables: object): Promise<Outcome> => {
    const { data, errors } = await hub.graphql<Outcome['data']>(token, query, variables as Record<string, unknown>);
    return { data, code: errors?.[0]?.extensions?.['code'] as string | undefined };
  };
  const many = (token: string, query: string, variables: (copy: number) => object) =>
    Promise.all(Array.from({ length: COPIES }, (_, copy) => once(token, query, variables(copy))));
  const codes = (outcomes: readonly Outcome[]) => Object.fromEntries([...Map.groupBy(outcomes, (one) => one.code ?? 'done')].map(([code, all]) => [code, all.length]));
  const post = async (token: string, input: object) => {
    const { data } = await once(token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input });
    return data?.['createPost']?.['post']?.id as string;
  };
  const CREATE = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';

  it('create one thing under one key, and one under each key', async () => {
    const same = await many(ada, CREATE, () => ({ input: { text: 'Once, #please', idempotencyKey: 'k' } }));
    expect(new Set(same.map((one) => one.data?.['createPost']?.['post']?.id)).size).toBe(1);
    const different = await many(ada, CREATE, (copy) => ({ input: { text: 'Each, #please', idempotencyKey: `k${copy}` } }));
    expect(new Set(different.map((one) => one.data?.['createPost']?.['post']?.id)).size).toBe(COPIES);
    expect(codes(await many(ada, CREATE, (copy) => ({ input: { text: `Other ${copy}`, idempotencyKey: 'other' } })))).toEqual({ done: 1, CONFLICT: COPIES - 1 });
  });

  it('count a follow, a repost, a reaction and a member once', async () => {
    const id = await post(bob, { text: 'For all to like' });
    expect(codes(await many(ada, 'mutation ($id: ID!) { follow(input: { subjectId: $id }) { __typename } }', () => ({ id: bobId })))).toEqual({ done: COPIES });
    expect(codes(await many(ada, 'mutation ($id: ID!) { repost(input: { postId: $id }) { __typename } }', () => ({ id })))).toEqual({ done: COPIES });
    expect(codes(await many(ada, 'mutation ($id: ID!, $emoji: String!) { react(input: { subjectId: $id, emoji: $emoji }) { __typename } }', (copy) => ({ id, emoji: copy % 2 ? '👍' : '🎉' })))).toEqual({ done: COPIES });
    const { data } = await once(bob, 'mutation { createChannel(input: { name: "Many", kind: TOPIC }) { channel { id } } }', {});
    const channelId = data?.['createChannel']?.['channel']?.id;
    expect(codes(await many(ada, 'mutation ($id: ID!) { joinChannel(input: { channelId: $id }) { __typename } }', () => ({ id: channelId })))).toEqual({ done: COPIES });
    const seen = await hub.ask<Record<string, Record<string, unknown>>>(ada, `query ($id: ID!, $channel: ID!) { person(handle: "bob") { followerCount }
      post: node(id: $id) { ... on Post { repostCount reactionCounts { count } } } channel: node(id: $channel) { ... on Channel { memberCount } } }`, { id, channel: channelId });
    expect(seen).toEqual({ person: { followerCount: 1 }, post: { repostCount: 1, reactionCounts: [{ count: 1 }] }, channel: { memberCount: 2 } });
  });

  it('begin a person’s first articles in one blog', async () => {
    const eve = await hub.token(await hub.person('eve'));
    const made = await many(eve, 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id slug blog { id } } } }', () => ({ input: { title: 'My first', markdown: 'Words', category: 'News', tags: ['one', 'two'] } }));
    expect(codes(made)).toEqual({ done: COPIES });
    expect(new Set(made.map((one) => (one.data?.['createArticle']?.['article']?.['blog'] as { id: string }).id)).size).toBe(1);
    expect(new Set(made.map((one) => one.data?.['createArticle']?.['article']?.['slug'])).size).toBe(COPIES);
  });

  it('save an article over one revision once, and publish it once', async () => {
    const { data } = await once(ada, 'mutation { createArticle(input: { title: "Races", markdown: "Words" }) { article { id revision { id } } } }', {});
    const article = data?.['createArticle']?.['article'] as { id: string; revision: { id: string } };
    const saves = await many(ada, 'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } } }', (copy) => ({ input: { articleId: article.id, expectedRevisionId: article.revision.id, title: `Races ${copy}` } }));
    expect(codes(saves)).toEqual({ done: 1, CONFLICT: COPIES - 1 });
    const published = await many(ada, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { notice { id } } }', () => ({ id: article.id }));
    expect(codes(published)).toEqual({ done: 1, CONFLICT: COPIES - 1 });
  });

  it('reply below posts while these are deleted', async () => {
    const rootId = await post(ada, { text: 'Root' });
    const parents = await Promise.all(Array.from({ length: COPIES }, () => post(ada, { text: 'Parent', replyToId: rootId })));
    const outcomes = await Promise.all(parents.flatMap((id) => [
      ...Array.from({ length: 3 }, () => once(bob, CREATE, { input: { text: 'Reply', replyToId: id } })),
      once(ada, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id }),
    ]));
    const replies = outcomes.filter((one) => one.data?.['createPost']).length;
    expect(Object.keys(codes(outcomes)).sort().join()).toMatch(/^(NOT_FOUND,)?done$/);
    const { node } = await hub.ask<{ node: unknown }>(ada, 'query ($id: ID!) { node(id: $id) { ... on Post { replyCount threadCount } } }', { id: rootId });
    expect(node).toEqual({ replyCount: 0, threadCount: replies });
    const wrong = await hub.database.query(sql`SELECT p.id FROM post p WHERE p.reply_count <> (SELECT count(*) FROM post r WHERE r.reply_to_id = p.id AND r.deleted_at IS NULL)`);
    expect(wrong).toEqual([]);
  });

  it('leave a channel with an owner, and delete a post once', async () => {
    const { data } = await once(ada, 'mutation { createChannel(input: { name: "Owned", kind: TOPIC }) { channel { id } } }', {});
    const id = data?.['createChannel']?.['channel']?.id;
    await once(ada, 'mutation ($id: ID!, $who: ID!) { addChannelMember(input: { channelId: $id, personId: $who, role: OWNER }) { __typename } }', { id, who: bobId });
    const eve = await hub.database.first<{ id: string }>(sql`SELECT id FROM person WHERE handle = 'eve'`);
    await once(ada, 'mutation ($id: ID!, $who: ID!) { addChannelMember(input: { channelId: $id, personId: $who }) { __typename } }', { id, who: encodeId('person', eve?.id as string) });
    const leave = 'mutation ($id: ID!) { leaveChannel(input: { channelId: $id }) { __typename } }';
    const left = await Promise.all([ada, bob].map((token) => many(token, leave, () => ({ id }))));
    expect(left.flat().some((one) => one.code === 'CONFLICT')).toBe(true);
    expect(Object.keys(codes(left.flat())).sort()).toEqual(['CONFLICT', 'done']);
    expect(await hub.database.query(sql`SELECT count(*) FROM channel_member m JOIN channel c ON c.id = m.channel_id WHERE c.name = 'Owned' AND m.role = 'OWNER'`)).toEqual([{ count: 1 }]);
    const postId = await post(ada, { text: 'Delete me' });
    expect(codes(await many(ada, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', () => ({ id: postId })))).toEqual({ done: 1, NOT_FOUND: COPIES - 1 });
  });

  it('add people of one name with a handle each, and of one address once', async () => {
    const add = (mail: string | null) => hub.database.transaction((tx) => hub.get(AddPersonCommand).run(tx, { kind: 'EMPLOYEE', displayName: 'Kim Lee', mail }))
      .then(({ handle }) => handle, (error: { code?: string }) => String(error.code));
    const handles = await Promise.all(Array.from({ length: COPIES }, () => add(null)));
    expect([...new Set(handles)].filter((handle) => /^kim_lee\d*$/.test(handle))).toHaveLength(COPIES);
    const addresses = await Promise.all(Array.from({ length: COPIES }, () => add('kim@example.com')));
    expect(addresses.filter((one) => one !== 'CONFLICT')).toEqual(['kim']);
  });

  it('make a channel and a blog of one address once', async () => {
    expect(codes(await many(ada, 'mutation { createChannel(input: { name: "Slug", slug: "one-slug", kind: TOPIC }) { channel { id } } }', () => ({})))).toEqual({ done: 1, CONFLICT: COPIES - 1 });
    expect(codes(await many(ada, 'mutation { createChannel(input: { name: "Numbered", kind: TOPIC }) { channel { id } } }', () => ({})))).toEqual({ done: COPIES });
    const zoe = await hub.token(await hub.person('zoe'));
    expect(codes(await many(zoe, 'mutation { createBlog(input: { title: "Mine" }) { blog { id } } }', () => ({})))).toEqual({ done: 1, CONFLICT: COPIES - 1 });
  });
});
