import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';
import { type LibHub, startLibHub } from '../support/index.js';

const PINNED = 'query ($slug: String!) { blog(slug: $slug) { pinned { title sticky } articles(first: 20) { edges { node { title } } } } }';
const change = (operation: 'pinArticle' | 'unpinArticle') => `mutation ($id: ID!) { ${operation}(input: { articleId: $id }) { article { sticky } } }`;

describe('articles on top of a blog', () => {
  let hub: LibHub;
  let owner: { id: string };
  let author: { id: string };
  let reader: { id: string };
  let blog: { id: string; slug: string };

  const ok = async <Data>(who: { id: string }, source: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await hub.ask(who, source, variables);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const draft = async (who: { id: string }, title: string) => (await ok<{ createArticle: { article: { id: string } } }>(
    who, 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }', { input: { title, markdown: 'Words', blogId: blog.id } },
  )).createArticle.article.id;
  const publish = async (who: { id: string }, title: string) => {
    const id = await draft(who, title);
    await ok(who, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } }', { id });
    return id;
  };
  const top = async (who = reader) => (await ok<{ blog: { pinned: { title: string }[] } }>(who, PINNED, { slug: blog.slug })).blog.pinned.map(({ title }) => title);
  const refused = async (who: { id: string }, id: string) => (await hub.ask(who, change('pinArticle'), { id })).errors?.[0]?.extensions?.['code'];

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule, TagsModule, StreamModule, BlogsModule, TiesModule]);
    [owner, author, reader] = [await hub.person('owner'), await hub.person('author'), await hub.person('reader')];
    const { createChannel } = await ok<{ createChannel: { channel: { id: string } } }>(owner, 'mutation { createChannel(input: { name: "Harbour", kind: TOPIC }) { channel { id } } }');
    const channelId = createChannel.channel.id;
    await ok(author, 'mutation ($id: ID!) { joinChannel(input: { channelId: $id }) { channel { id } } }', { id: channelId });
    blog = (await ok<{ createBlog: { blog: { id: string; slug: string } } }>(owner, 'mutation ($input: CreateBlogInput!) { createBlog(input: $input) { blog { id slug } } }', { input: { title: 'Harbour', channelId } })).createBlog.blog;
  });
  afterAll(() => hub.stop());

  it('are there until taken down, and at their date all the same', async () => {
    const [first] = [await publish(author, 'First'), await publish(author, 'Second')];
    expect(await ok(author, change('pinArticle'), { id: first })).toEqual({ pinArticle: { article: { sticky: true } } });
    expect(await ok(reader, PINNED, { slug: blog.slug })).toEqual({
      blog: { pinned: [{ title: 'First', sticky: true }], articles: { edges: [{ node: { title: 'Second' } }, { node: { title: 'First' } }] } },
    });
    expect(await ok(owner, change('unpinArticle'), { id: first })).toEqual({ unpinArticle: { article: { sticky: false } } });
    expect(await top()).toEqual([]);
  });

  it('are chosen by their author and by who manages the blog’s channel, nobody else, once they are out', async () => {
    const theirs = await publish(author, 'Theirs');
    expect(await refused(reader, theirs)).toBe('FORBIDDEN');
    const may = async (who: { id: string }) => (await ok<{ node: object }>(who, `{ node(id: "${theirs}") { ... on Article { viewerCanPin } } }`)).node;
    expect([await may(author), await may(owner), await may(reader)]).toEqual([{ viewerCanPin: true }, { viewerCanPin: true }, { viewerCanPin: false }]);
    const waiting = await draft(author, 'Waiting');
    expect([await refused(author, waiting), await refused(owner, waiting)]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  });

  it('are five at most, the newest first', async () => {
    const ids: string[] = [];
    for (const number of [1, 2, 3, 4, 5, 6]) ids.push(await publish(author, `Number ${number}`));
    for (const id of ids.slice(0, 5)) await ok(author, change('pinArticle'), { id });
    expect(await refused(author, ids[5] as string)).toBe('CONFLICT');
    expect(await top()).toEqual([5, 4, 3, 2, 1].map((number) => `Number ${number}`));
    await ok(author, 'mutation ($id: ID!) { deleteArticle(input: { articleId: $id }) { deletedId } }', { id: ids[0] });
    await ok(author, change('pinArticle'), { id: ids[5] });
    expect(await top()).toEqual([6, 5, 4, 3, 2].map((number) => `Number ${number}`));
  });
});
