import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';

const NEWEST = 'query ($first: Int, $after: String) { articles(first: $first, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } }';
interface Newest { articles: { edges: { node: { title: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

describe('the articles of all blogs', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob] = [await hub.token(await hub.person('ada')), await hub.token(await hub.person('bob'))];
    const write = async (who: string, title: string, more: object, publish: boolean) => {
      const { createArticle } = await hub.ask<{ createArticle: { article: { id: string } } }>(
        who, 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }', { input: { title, markdown: 'Words', ...more } });
      if (publish) await hub.ask(who, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { __typename } }', { id: createArticle.article.id });
    };
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(
      ada, 'mutation { createChannel(input: { name: "Closed room", kind: TOPIC, private: true }) { channel { id } } }');
    const { createBlog } = await hub.ask<{ createBlog: { blog: { id: string } } }>(
      ada, 'mutation ($id: ID!) { createBlog(input: { title: "Closed blog", channelId: $id }) { blog { id } } }', { id: createChannel.channel.id });
    await write(ada, 'One', {}, true);
    await write(bob, 'Two', {}, true);
    await write(ada, 'A draft', {}, false);
    await write(ada, 'Behind the door', { blogId: createBlog.blog.id }, true);
    await write(bob, 'Three', {}, true);
  });
  afterAll(() => hub.close());

  const titles = async (who: string, variables: object = {}) => (await hub.ask<Newest>(who, NEWEST, { ...variables })).articles.edges.map(({ node }) => node.title);

  it('stand in one list, the newest first, for each reader what they may read', async () => {
    expect(await titles(ada)).toEqual(['Three', 'Behind the door', 'Two', 'One']);
    expect(await titles(bob)).toEqual(['Three', 'Two', 'One']);
  });

  it('go on page by page without a gap', async () => {
    const { articles } = await hub.ask<Newest>(bob, NEWEST, { first: 2 });
    expect(articles).toMatchObject({ edges: [{ node: { title: 'Three' } }, { node: { title: 'Two' } }], pageInfo: { hasNextPage: true } });
    expect(await titles(bob, { first: 2, after: articles.pageInfo.endCursor })).toEqual(['One']);
  });
});
