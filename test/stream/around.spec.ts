import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeId, encodeId, sql, statements } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Page {
  edges: { cursor: string; node: { text: string } }[];
  pageInfo: { hasPreviousPage: boolean; hasNextPage: boolean; startCursor: string | null; endCursor: string | null };
}

const PAGE = '{ edges { cursor node { text } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } }';

describe('a page of a thread around a reply', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;
  let root: string;
  /** Ten: the third answers the first, and each from the sixth on the one before it. */
  const replies: string[] = [];

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
    root = await create(ada, { text: 'Root' });
    for (let number = 1; number <= 10; number += 1) {
      const answered = number === 3 ? replies[0]! : number > 5 ? replies[number - 2]! : root;
      replies.push(await create(number % 2 ? ada : bob, { text: String(number), replyToId: answered }));
    }
  });
  afterAll(() => hub.close());

  async function create(token: string, input: object): Promise<string> {
    return (await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input })).createPost.post.id;
  }
  const query = `query ($id: ID!, $around: ID, $first: Int, $after: String, $last: Int, $before: String) { node(id: $id) { ... on Post { descendants(around: $around, first: $first, after: $after, last: $last, before: $before) ${PAGE} } } }`;
  const page = async (variables: { id: string; around?: string; first?: number; after?: string; last?: number; before?: string }, token = bob) => (await hub.ask<{ node: { descendants: Page } }>(token, query, variables)).node.descendants;
  /** Its texts, with an ellipsis where there is more. */
  const shown = ({ edges, pageInfo }: Page) => `${pageInfo.hasPreviousPage ? '…' : ''}${edges.map(({ node }) => node.text).join(' ')}${pageInfo.hasNextPage ? '…' : ''}`;
  const around = async (number: number, first: number, id = root) => shown(await page({ id, around: replies[number - 1]!, first }));

  it('has half before it and the rest from it on, and says on which side there is more', async () => {
    expect(await around(5, 4)).toBe('…3 4 5 6…');
    expect(await around(5, 5)).toBe('…3 4 5 6 7…');
    expect(await around(5, 1)).toBe('…5…');
    expect(await around(5, 100)).toBe('1 2 3 4 5 6 7 8 9 10');
  });

  it('ends where the thread does', async () => {
    expect(await around(1, 4)).toBe('1 2…');
    expect(await around(3, 4)).toBe('1 2 3 4…');
    expect(await around(10, 4)).toBe('…8 9 10');
    expect(await around(9, 4)).toBe('…7 8 9 10');
  });

  it('is read on from in both directions, without a gap and without a double', async () => {
    const { pageInfo } = await page({ id: root, around: replies[4]!, first: 4 });
    expect(shown(await page({ id: root, first: 3, after: pageInfo.endCursor! }))).toBe('…7 8 9…');
    expect(shown(await page({ id: root, last: 5, before: pageInfo.startCursor! }))).toBe('1 2…');
    expect(shown(await page({ id: root, last: 3 }))).toBe('…8 9 10');
  });

  it('stays below the post that it is asked of', async () => {
    expect(await around(8, 4, replies[4]!)).toBe('6 7 8 9…');
    expect(await around(3, 4, replies[0]!)).toBe('3');
    expect(await around(2, 4, replies[4]!)).toBe('');
  });

  it('is empty around what isn’t there, isn’t below the post, or may not be read', async () => {
    const nothing = { edges: [], pageInfo: { hasPreviousPage: false, hasNextPage: false, startCursor: null, endCursor: null } };
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Closed", slug: "closed", kind: TOPIC, private: true }) { channel { id } } }');
    const secretRoot = await create(ada, { text: 'Secret', channelId: createChannel.channel.id });
    const secret = await create(ada, { text: 'Also secret', replyToId: secretRoot });
    expect(shown(await page({ id: secretRoot, around: secret }, ada))).toBe('Also secret');
    for (const id of [encodeId('post', randomUUID()), root, secret, await create(ada, { text: 'Elsewhere', replyToId: await create(ada, { text: 'Another root' }) })]) expect(await page({ id: root, around: id })).toEqual(nothing);
  });

  it('has what is left of a deleted reply in its middle, as long as something answers it', async () => {
    const erase = (id: string, token: string) => hub.ask(token, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id });
    await erase(replies[5]!, bob);
    expect(await around(6, 4)).toBe('…4 5  7…');
    await erase(replies[1]!, bob);
    expect(await around(2, 4)).toBe('');
    expect(await around(3, 4)).toBe('1 3 4…');
  });

  it('leaves a place where moderators hid a reply, and none of its words', async () => {
    await hub.database.query(sql`UPDATE post SET restriction = 'HIDDEN' WHERE id = ${decodeId('post', replies[8]!, 'id')}`);
    expect(await around(9, 4)).toBe('…7 8  10');
    expect(shown(await page({ id: root, around: replies[8]!, first: 4 }, ada))).toBe('…7 8 9 10');
  });

  it('takes one statement, for several threads at once', async () => {
    const other = await create(ada, { text: 'Other root' });
    const reply = await create(ada, { text: 'Other reply', replyToId: other });
    const sent: string[] = [];
    const hear = (text: unknown): void => void sent.push(String(text));
    statements.subscribe(hear);
    const { one, two } = await hub.ask<{ one: { descendants: Page }; two: { descendants: Page } }>(bob, `query ($one: ID!, $two: ID!, $a: ID, $b: ID) {
      one: node(id: $one) { ... on Post { descendants(first: 4, around: $a) ${PAGE} } } two: node(id: $two) { ... on Post { descendants(first: 4, around: $b) ${PAGE} } } }`, { one: root, two: other, a: replies[3], b: reply });
    statements.unsubscribe(hear);
    expect([shown(one.descendants), shown(two.descendants)]).toEqual(['1 3 4 5…', 'Other reply']);
    expect(sent.filter((text) => text.includes('p.root_id = k.id'))).toHaveLength(1);
  });

  it.each([{ last: 2 }, { after: 'cursor' }, { last: 2, before: 'cursor' }, { first: 2, after: 'cursor' }, { first: 0 }, { first: 101 }])('refuses what it can’t be together with: %p', async (args) => {
    const cursor = (await page({ id: root, first: 1 })).edges[0]!.cursor;
    const { errors } = await hub.graphql(bob, query, { id: root, around: replies[3], ...Object.fromEntries(Object.entries(args).map(([name, value]) => [name, value === 'cursor' ? cursor : value])) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
  it('refuses what is no post’s id', async () => {
    expect((await hub.graphql(bob, query, { id: root, around: 'post_' })).errors?.[0]?.extensions).toMatchObject({ field: 'around' });
  });
});
