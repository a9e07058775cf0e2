import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemViewer } from '#access';
import { RestrictArticleCommand } from '#blogs';
import { decodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Page {
  readonly edges: { cursor: string; node: { __typename: string; id: string; repostOf?: { id: string } | null } }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

describe('what a person published', () => {
  let hub: TestHub;
  let [ada, bob] = ['', ''];
  /** Names of what Ada published by id, the newest first; what is in a room of hers alone, or isn't out, begins with "own". */
  const made: { name: string; id: string }[] = [];

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob] = [await hub.token(await hub.person('ada')), await hub.token(await hub.person('bob'))];
    const { channel } = await run<{ channel: { id: string } }>(ada, 'createChannel', 'CreateChannelInput', { name: 'Closed', kind: 'TOPIC', private: true }, 'channel { id }');
    const { blog } = await run<{ blog: { id: string } }>(ada, 'createBlog', 'CreateBlogInput', { title: 'Closed', channelId: channel.id }, 'blog { id }');
    const bobs = await post('bob', {}, bob);
    for (let i = 0; i < 4; i++) {
      keep(`post ${i}`, await post(`post ${i}`));
      keep(`article ${i}`, (await article(`article ${i}`)).id);
      keep(`own article ${i}`, (await article(`own article ${i}`, { blogId: blog.id })).id);
      keep(`own post ${i}`, await post(`own post ${i}`, { channelId: channel.id }));
    }
    await post('a reply', { replyToId: bobs });
    await article('a draft', {}, false);
    await run(ada, 'repost', 'RepostInput', { postId: bobs }, 'post { id }');
    keep('repost', bobs);
    const hidden = (await article('own hidden')).id;
    await hub.database.transaction((tx) => hub.get(RestrictArticleCommand).impose(tx, systemViewer, decodeId('article', hidden), { kind: 'HIDDEN', reason: null }));
    keep('own hidden', hidden);
  });
  afterAll(() => hub.close());

  const run = async <Payload>(token: string, name: string, type: string, input: object, selection: string) =>
    (await hub.ask<Record<string, Payload>>(token, `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input }))[name] as Payload;
  const keep = (name: string, id: string) => made.unshift({ name, id });
  const post = async (text: string, more: object = {}, token = ada) => (await run<{ post: { id: string } }>(token, 'createPost', 'CreatePostInput', { text, ...more }, 'post { id }')).post.id;
  const article = async (title: string, more: object = {}, out = true) => {
    const { article: begun } = await run<{ article: { id: string } }>(ada, 'createArticle', 'CreateArticleInput', { title, markdown: 'Words', ...more }, 'article { id }');
    if (out) await run(ada, 'publishArticle', 'PublishArticleInput', { articleId: begun.id }, 'article { id }');
    return begun;
  };
  const page = async (token: string, args: string) => (await hub.ask<{ person: { activity: Page } }>(token, `{ person(handle: "ada") { activity(${args}) {
    edges { cursor node { __typename ... on Post { id repostOf { id } } ... on Article { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`)).person.activity;
  const names = ({ edges }: Page) => edges.map(({ node }) => made.find(({ id }) => id === (node.repostOf ?? node).id)?.name ?? `unknown ${node.__typename}`);

  it('is posts and articles as one, by time, for each as they may read it', async () => {
    const own = made.map(({ name }) => name);
    expect(names(await page(ada, 'first: 100'))).toEqual(own);
    expect(names(await page(bob, 'first: 100'))).toEqual(own.filter((name) => !name.startsWith('own')));
  });

  it('leaves out what they passed on where that is asked for', async () => {
    expect(names(await page(ada, 'first: 100, reposts: false'))).toEqual(made.map(({ name }) => name).filter((name) => name !== 'repost'));
  });

  it('is read on from any place, both ways', async () => {
    const all = made.map(({ name }) => name).filter((name) => !name.startsWith('own'));
    const forward: string[] = [];
    for (let next: Page | undefined = await page(bob, 'first: 2'); next; next = next.pageInfo.hasNextPage ? await page(bob, `first: 2, after: "${next.pageInfo.endCursor}"`) : undefined) forward.push(...names(next));
    expect(forward).toEqual(all);
    const backward: string[] = [];
    for (let next: Page | undefined = await page(bob, 'last: 2'); next; next = next.pageInfo.hasPreviousPage ? await page(bob, `last: 2, before: "${next.pageInfo.startCursor}"`) : undefined) backward.unshift(...names(next));
    expect(backward).toEqual(all);
  });

  it('shows the notice of an article where its article may not be listed any more', async () => {
    const { id } = await article('Gone');
    const { node } = await hub.ask<{ node: { notice: { id: string } } }>(ada, 'query ($id: ID!) { node(id: $id) { ... on Article { notice { id } } } }', { id });
    await run(ada, 'deleteArticle', 'DeleteArticleInput', { articleId: id }, 'deletedId');
    expect((await page(bob, 'first: 1')).edges[0]?.node).toEqual({ __typename: 'Post', id: node.notice.id, repostOf: null });
  });
});
