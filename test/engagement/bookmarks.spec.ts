import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';

const ADD = 'mutation ($id: ID!) { addBookmark(input: {subjectId: $id}) { subject { ... on Post { id viewerBookmarked } ... on Article { id viewerBookmarked } } } }';
const REMOVE = ADD.replace('addBookmark', 'removeBookmark');
const LIST = `query ($first: Int, $after: String) { bookmarks(first: $first, after: $after) {
  edges { cursor node { __typename ... on Post { id viewerBookmarked } ... on Article { id viewerBookmarked } } } pageInfo { hasNextPage endCursor } } }`;

interface List {
  bookmarks: { edges: { node: { id: string; viewerBookmarked: boolean } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

describe('bookmarks over HTTP', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
  });
  afterAll(() => hub.close());

  const post = async (who: string, text: string, more: object = {}) => (await hub.ask<{ createPost: { post: { id: string } } }>(
    who, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, ...more } })).createPost.post.id;
  const article = async (who: string, title: string) => (await hub.ask<{ createArticle: { article: { id: string } } }>(
    who, 'mutation ($title: String!) { createArticle(input: {title: $title, markdown: "Words."}) { article { id } } }', { title })).createArticle.article.id;
  const list = async (who: string, page: Record<string, unknown> = {}) => (await hub.ask<List>(who, LIST, page)).bookmarks;
  const idsOf = async (who: string) => (await list(who)).edges.map((edge) => edge.node.id);
  const refusal = async (who: string, query: string, id: string) => (await hub.graphql(who, query, { id })).errors?.[0]?.extensions;

  it('are kept, once, and removed, by their owner alone', async () => {
    const id = await post(ada, 'For later');
    for (const _ of [1, 2]) expect(await hub.ask(bob, ADD, { id })).toEqual({ addBookmark: { subject: { id, viewerBookmarked: true } } });
    expect(await idsOf(bob)).toEqual([id]);
    expect(await idsOf(ada)).toEqual([]);
    const { node } = await hub.ask<{ node: unknown }>(ada, 'query ($id: ID!) { node(id: $id) { ... on Post { viewerBookmarked } } }', { id });
    expect(node).toEqual({ viewerBookmarked: false });
    for (const _ of [1, 2]) expect(await hub.ask(bob, REMOVE, { id })).toEqual({ removeBookmark: { subject: { id, viewerBookmarked: false } } });
    expect(await idsOf(bob)).toEqual([]);
  });

  it('are listed the latest first, posts and articles together, page by page', async () => {
    const title = await article(ada, 'Kept');
    await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { article { id } } }', { id: title });
    const kept = [await post(ada, 'One'), title, await post(bob, 'Two')];
    for (const id of kept) await hub.ask(bob, ADD, { id });
    const first = await list(bob, { first: 2 });
    expect(first).toMatchObject({ edges: [{ node: { __typename: 'Post', id: kept[2] } }, { node: { __typename: 'Article', id: kept[1], viewerBookmarked: true } }],
      pageInfo: { hasNextPage: true } });
    const second = await list(bob, { first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ edges: [{ node: { id: kept[0] } }], pageInfo: { hasNextPage: false } });
    expect((await hub.graphql(bob, LIST, { first: 101 })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
    for (const id of kept) await hub.ask(bob, REMOVE, { id });
  });

  it('leave the list when what they are of is deleted, or closed to their owner', async () => {
    const { createChannel: { channel } } = await hub.ask<{ createChannel: { channel: { id: string } } }>(
      ada, 'mutation { createChannel(input: {name: "Quiet", kind: TOPIC, private: true}) { channel { id } } }');
    const { person } = await hub.ask<{ person: { id: string } }>(ada, '{ person(handle: "bob") { id } }');
    await hub.ask(ada, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input: { channelId: channel.id, personId: person.id } });
    const [inside, outside] = [await post(ada, 'Between us', { channelId: channel.id }), await post(ada, 'In the open')];
    await post(ada, 'A reply', { replyToId: outside });
    for (const id of [inside, outside]) await hub.ask(bob, ADD, { id });
    await hub.ask(bob, 'mutation ($id: ID!) { leaveChannel(input: {channelId: $id}) { channel { id } } }', { id: channel.id }).catch(() => undefined);
    expect(await idsOf(bob)).toEqual([outside]);
    expect(await refusal(bob, REMOVE, inside)).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: {postId: $id}) { deletedId } }', { id: outside });
    expect(await idsOf(bob)).toEqual([]);
  });

  it('are not for drafts, for what one may not read, or for other things', async () => {
    const id = await article(ada, 'Not yet');
    expect(await refusal(ada, ADD, id)).toMatchObject({ code: 'FORBIDDEN', field: 'subjectId' });
    expect(await refusal(bob, ADD, id)).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
    expect(await refusal(bob, ADD, 'blog_01h2xcejqtf2nbrexx3vqjhp41')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'subjectId' });
    const { token } = await hub.app('Robot', ['read', 'write']);
    expect((await hub.graphql(token, LIST)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
