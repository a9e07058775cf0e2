import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statements } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface ArticleShape {
  readonly id: string;
  readonly slug: string;
  readonly html: string;
  readonly revision: { id: string; number: number };
  readonly notice: { id: string; text: string } | null;
  readonly [field: string]: unknown;
}

const ARTICLE = `id slug title status html markdown excerpt publishedAt viewerCanEdit revision { id number } tags { name } category { name }
  notice { id text } discussionCount citationCount discussion { edges { node { text replyTo { id } } } } citations { edges { node { text } } }`;

describe('articles and the stream', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada', { name: 'Ada Example' }));
    bob = await hub.token(await hub.person('bob'));
  });
  afterAll(() => hub.close());

  const run = async <Payload>(token: string, name: string, type: string, input: object, selection: string) =>
    (await hub.ask<Record<string, Payload>>(token, `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input }))[name] as Payload;
  const draft = (input: object) => run<{ article: ArticleShape }>(ada, 'createArticle', 'CreateArticleInput', input, `article { ${ARTICLE} }`).then((payload) => payload.article);
  const publish = (articleId: string, more: object = {}) => run<{ article: ArticleShape; notice: { id: string; text: string } | null }>(
    ada, 'publishArticle', 'PublishArticleInput', { articleId, ...more }, `article { ${ARTICLE} } notice { id text card { ... on ArticleCard { notice article { id } } } }`);
  const post = (token: string, input: object) => run<{ post: { id: string; card: { notice: boolean; article: { id: string } } | null } }>(
    token, 'createPost', 'CreatePostInput', input, 'post { id card { ... on ArticleCard { notice article { id } } } }').then((payload) => payload.post);
  const article = async (token: string, slug: string) => (await hub.ask<{ article: ArticleShape | null }>(token, `query ($slug: String!) { article(slug: $slug) { ${ARTICLE} } }`, { slug })).article;

  it('go from draft to notice to discussion, seen once from both sides', async () => {
    const made = await draft({ title: 'Predicting tides', markdown: 'Tides **turn**.\n\n<script>alert(1)</script>', tags: ['Tides'], category: 'Science' });
    expect(made).toMatchObject({ status: 'DRAFT', slug: 'predicting-tides', notice: null, publishedAt: null, tags: [{ name: 'tides' }], category: { name: 'Science' }, viewerCanEdit: true });
    expect(made.html).toContain('<strong>turn</strong>');
    expect(made.html).not.toContain('<script');
    expect(await article(bob, made.slug)).toBeNull();

    const { article: published, notice } = await publish(made.id, { notice: 'Read this #now' });
    expect(published).toMatchObject({ status: 'PUBLISHED', notice: { text: 'Read this #now' } });
    expect(notice).toMatchObject({ text: 'Read this #now', card: { notice: true, article: { id: made.id } } });
    const reply = await post(bob, { text: 'Well explained', replyToId: notice?.id });
    await post(ada, { text: 'Thank you', replyToId: reply.id });
    const seen = await article(bob, made.slug);
    expect(seen).toMatchObject({ discussionCount: 2, citationCount: 0, discussion: { edges: [{ node: { text: 'Well explained', replyTo: { id: notice?.id } } }, { node: { text: 'Thank you' } }] } });
    const thread = await hub.ask<{ node: { descendants: { edges: { node: { text: string } }[] } } }>(bob, 'query ($id: ID!) { node(id: $id) { ... on Post { descendants { edges { node { text } } } } } }', { id: notice?.id });
    expect(thread.node.descendants.edges.map((edge) => edge.node.text)).toEqual(['Well explained', 'Thank you']);
    expect((await hub.graphql(ada, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } }', { id: made.id })).errors?.[0]?.extensions?.['code']).toBe('CONFLICT');
  });

  it('are cited by id and by address, and forgotten when the post or its address goes', async () => {
    const { id, slug } = await draft({ title: 'Cited', markdown: 'Words' });
    await publish(id);
    const address = `${hub.config.http.publicUrl}/a/${slug}`;
    const byId = await post(bob, { text: 'See this', articleId: id });
    const byAddress = await post(bob, { text: `And ${address}` });
    for (const one of [byId, byAddress]) expect(one.card).toEqual({ notice: false, article: { id } });
    expect(await article(ada, slug)).toMatchObject({ citationCount: 2, citations: { edges: [{ node: { text: `And ${address}` } }, { node: { text: 'See this' } }] } });
    await run(bob, 'deletePost', 'DeletePostInput', { postId: byId.id }, 'deletedId');
    await run(bob, 'editPost', 'EditPostInput', { postId: byAddress.id, text: 'And nothing' }, 'post { id }');
    await hub.settled();
    expect(await article(ada, slug)).toMatchObject({ citationCount: 0, citations: { edges: [] } });
  });

  it('are published quietly where the author wants', async () => {
    const { id, slug } = await draft({ title: 'Quiet', markdown: 'Words' });
    expect((await publish(id, { quietly: true })).notice).toBeNull();
    expect(await article(bob, slug)).toMatchObject({ notice: null, discussionCount: 0, discussion: { edges: [] } });
  });

  it('take the title as notice where the author gives no words, shortened to a post’s length', async () => {
    const family = '👨‍👩‍👧‍👦';
    for (const [title, words] of [['x'.repeat(300), `${'x'.repeat(278)}…`], [`x${'😀'.repeat(200)}`, `x${'😀'.repeat(138)}…`], [`${'潮'.repeat(138)}${family.repeat(10)}`, `${'潮'.repeat(138)}${family}…`]]) {
      const { id } = await draft({ title, markdown: 'Words' });
      expect((await publish(id)).notice?.text).toBe(words);
    }
  });

  it('aren’t lost where two save at once', async () => {
    const made = await draft({ title: 'Two saves', markdown: 'First' });
    const save = (title: string, expectedRevisionId: string) => hub.graphql<{ updateArticle: { article: ArticleShape } }>(
      ada, `mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { ${ARTICLE} } } }`, { input: { articleId: made.id, expectedRevisionId, title } });
    const both = await Promise.all([save('One', made.revision.id), save('Other', made.revision.id)]);
    const won = both.filter((answer) => !answer.errors);
    expect(won).toHaveLength(1);
    expect(both.find((answer) => answer.errors)?.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'expectedRevisionId' });
    const { revision, html } = won[0]?.data.updateArticle.article as ArticleShape;
    expect(revision.number).toBe(2);
    expect(html).toContain('First');
    expect((await save('Third', revision.id)).errors).toBeUndefined();
  });

  it('begin in one blog where somebody’s first two are begun at once', async () => {
    const token = await hub.token(await hub.person('newcomer', { name: 'New Comer' }));
    const begin = (title: string) => run<{ article: { blog: { id: string; slug: string; viewerCanWrite: boolean } } }>(
      token, 'createArticle', 'CreateArticleInput', { title, markdown: 'Words' }, 'article { blog { id slug viewerCanWrite } }');
    const made = await Promise.all(['One', 'Two', 'Three'].map(begin));
    expect(new Set(made.map(({ article: { blog } }) => blog.id)).size).toBe(1);
    expect(made[0]?.article.blog).toMatchObject({ slug: 'new-comer', viewerCanWrite: true });
  });

  it('are written by whoever may start posts in the channel of a blog, which is found out without holding it', async () => {
    const { channel } = await run<{ channel: { id: string } }>(ada, 'createChannel', 'CreateChannelInput', { name: 'Tide tables', kind: 'TOPIC' }, 'channel { id }');
    const { blog } = await run<{ blog: { id: string } }>(ada, 'createBlog', 'CreateBlogInput', { title: 'Tide tables', channelId: channel.id }, 'blog { id }');
    const mayWrite = async (token: string) => (await hub.ask<{ node: { viewerCanWrite: boolean } }>(token, 'query ($id: ID!) { node(id: $id) { ... on Blog { viewerCanWrite } } }', { id: blog.id })).node.viewerCanWrite;
    const offered = async (token: string) => (await hub.ask<{ blogsToWriteIn: { title: string }[] }>(token, '{ blogsToWriteIn { title } }')).blogsToWriteIn.map(({ title }) => title);
    expect([await mayWrite(ada), await mayWrite(bob)]).toEqual([true, false]);
    expect([await offered(ada), await offered(bob)]).toEqual([expect.arrayContaining(['Tide tables']), expect.not.arrayContaining(['Tide tables'])]);
    await run(bob, 'joinChannel', 'ChannelInput', { channelId: channel.id }, 'channel { id }');
    expect(await mayWrite(bob)).toBe(true);
    expect(await offered(bob)).toContain('Tide tables');
    const zoe = await hub.person('zoe');
    const token = await hub.token(zoe);
    await run(token, 'createBlog', 'CreateBlogInput', { title: 'Zenith' }, 'blog { id }');
    await run(token, 'joinChannel', 'ChannelInput', { channelId: channel.id }, 'channel { id }');
    expect([await offered(token), await offered(await hub.token(zoe, ['read']))]).toEqual([['Zenith', 'Tide tables'], []]);
    const sent: string[] = [];
    const hear = (text: unknown): void => void sent.push(String(text));
    statements.subscribe(hear);
    await hub.ask(bob, 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Blog { viewerCanWrite } ... on Article { blog { viewerCanWrite } } } }', { ids: [blog.id, channel.id] });
    statements.unsubscribe(hear);
    expect(sent.filter((text) => /FOR (SHARE|UPDATE|NO KEY)/.test(text) && !/outbox|graphile/.test(text))).toEqual([]);
    expect(sent.filter((text) => /FROM channel_member m WHERE/.test(text))).toHaveLength(1);
  });

  it('need a blog, which employees without one may start', async () => {
    const may = async (token: string) => (await hub.ask<{ viewerCanStartBlog: boolean }>(token, '{ viewerCanStartBlog }')).viewerCanStartBlog;
    const dora = await hub.person('dora');
    const token = await hub.token(dora);
    const guest = await hub.person('gil', { kind: 'GUEST' });
    expect([await may(token), await may(await hub.token(dora, ['read'])), await may(await hub.token(guest))]).toEqual([true, false, false]);
    expect((await hub.graphql(await hub.token(guest), 'mutation { createBlog(input: { title: "Mine" }) { blog { id } } }')).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    await run(token, 'createBlog', 'CreateBlogInput', { title: 'Mine' }, 'blog { id }');
    expect(await may(token)).toBe(false);
  });

  it('go with the channel: who may not read the blog’s reads neither article nor card', async () => {
    const channel = await run<{ channel: { id: string } }>(ada, 'createChannel', 'CreateChannelInput', { name: 'Closed', kind: 'TOPIC', private: true }, 'channel { id }');
    const { blog } = await run<{ blog: { id: string } }>(ada, 'createBlog', 'CreateBlogInput', { title: 'Closed blog', channelId: channel.channel.id }, 'blog { id }');
    const { id, slug } = await draft({ title: 'Closed article', markdown: 'Words', blogId: blog.id });
    const { notice } = await publish(id);
    expect(await article(bob, slug)).toBeNull();
    const carrying = await post(ada, { text: 'See it', articleId: id });
    expect(carrying.card).not.toBeNull();
    const seen = await hub.ask(bob, 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Post { text card { __typename } } } }', { ids: [notice?.id, carrying.id] });
    expect(seen).toEqual({ nodes: [null, { text: 'See it', card: null }] });
  });
});
