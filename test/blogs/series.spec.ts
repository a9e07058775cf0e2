import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';
import { articleDesk, type SpecArticle } from './article-desk.js';

const ARTICLE = 'id slug title status revision { id number } series { id slug articleCount } partInSeries previousInSeries { title } nextInSeries { title } category { id slug }';
const SERIES = 'id slug title description articleCount readingMinutes blog { viewerCanWrite } articles(first: 10) { edges { node { title } } }';

describe('a series', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;
  let desk: ReturnType<typeof articleDesk>;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
    desk = articleDesk(hub, ARTICLE);
  });
  afterAll(() => hub.close());

  interface SpecSeries {
    readonly id: string;
    readonly slug: string;
  }

  const change = async (name: string, input: object) => {
    const [type, payload] = name === 'createSeries' ? ['CreateSeriesInput', SERIES] : ['UpdateSeriesInput', SERIES];
    return (await hub.ask<Record<string, { series: SpecSeries }>>(ada, `mutation ($input: ${type}!) { ${name}(input: $input) { series { ${payload} } } }`, { input }))[name]?.series as SpecSeries;
  };
  const titles = async (token: string, slug: string) =>
    (await hub.ask<{ series: { articles: { edges: { node: { title: string } }[] } } }>(token, `query ($slug: String!) { series(slug: $slug) { ${SERIES} } }`, { slug })).series.articles.edges.map(({ node }) => node.title);
  /** Its titles as two pages, the cursors of which tell nothing but articles that one may read. */
  const paged = async (token: string, slug: string) => {
    type Answer = { series: { articles: { edges: { cursor: string; node: { title: string } }[] } } };
    const page = async (after: string | null) =>
      (await hub.ask<Answer>(token, 'query ($slug: String!, $after: String) { series(slug: $slug) { articles(first: 1, after: $after) { edges { cursor node { title } } } } }', { slug, after })).series.articles.edges;
    const first = await page(null);
    const second = await page(first[0]?.cursor ?? null);
    for (const { cursor } of [...first, ...second]) expect(Buffer.from(cursor, 'base64url').toString()).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    return [...first, ...second].map(({ node }) => node.title);
  };
  const put = (article: SpecArticle, seriesId: string | null) => desk.article(ada, 'putInSeries', { articleId: article.id, seriesId });
  const write = (title: string) => desk.article(ada, 'createArticle', { title, markdown: 'Words', category: 'Crafts' });
  const publish = (article: SpecArticle) => desk.run(ada, 'publishArticle', { articleId: article.id, quietly: true }, 'article { id }');

  it('holds articles in an order, leads from one that is out to the next, and shows nobody what they may not read', async () => {
    const parts: SpecArticle[] = [];
    for (const title of ['One', 'Two', 'Three']) parts.push(await write(title));
    const [one, two, three] = parts as [SpecArticle, SpecArticle, SpecArticle];
    const series = await change('createSeries', { title: 'From the workshop' });
    expect(series).toMatchObject({ slug: 'from-the-workshop', articleCount: 0, readingMinutes: 0, blog: { viewerCanWrite: true }, articles: { edges: [] } });
    for (const part of parts) await put(part, series.id);
    await publish(one);
    await publish(three);
    expect(await titles(ada, series.slug)).toEqual(['One', 'Two', 'Three']);
    expect(await titles(bob, series.slug)).toEqual(['One', 'Three']);
    expect(await desk.read(bob, one.slug)).toMatchObject({ series: { id: series.id, articleCount: 2 }, partInSeries: 1, previousInSeries: null, nextInSeries: { title: 'Three' } });
    expect(await desk.read(ada, three.slug)).toMatchObject({ series: { articleCount: 2 }, partInSeries: 2 });
    expect(await desk.read(ada, two.slug)).toMatchObject({ partInSeries: null, previousInSeries: { title: 'One' }, nextInSeries: { title: 'Three' } });
    expect(await paged(bob, series.slug)).toEqual(['One', 'Three']);
    await change('updateSeries', { seriesId: series.id, articleIds: [three.id, one.id] });
    expect(await titles(ada, series.slug)).toEqual(['Three', 'One', 'Two']);
    expect(await desk.read(bob, one.slug)).toMatchObject({ previousInSeries: { title: 'Three' }, nextInSeries: null });
    await publish(two);
    expect(await desk.read(bob, one.slug)).toMatchObject({ nextInSeries: { title: 'Two' } });
    expect(await desk.refusal(ada, 'updateSeries', { seriesId: series.id, articleIds: [three.id, one.id], removedArticleIds: [one.id] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'articleIds' });
    expect(await titles(bob, series.slug)).toEqual(['Three', 'One', 'Two']);
    await change('updateSeries', { seriesId: series.id, articleIds: [two.id, three.id], removedArticleIds: [one.id] });
    expect(await titles(bob, series.slug)).toEqual(['Two', 'Three']);
    expect(await desk.read(bob, one.slug)).toMatchObject({ series: null });
    await put(one, series.id);
    await change('updateSeries', { seriesId: series.id, articleIds: [three.id, one.id, two.id] });
    await put(one, null);
    expect(await desk.read(bob, one.slug)).toMatchObject({ series: null, previousInSeries: null, nextInSeries: null });
    expect(await titles(bob, series.slug)).toEqual(['Three', 'Two']);
    await hub.ask(ada, 'mutation ($id: ID!) { deleteSeries(input: { seriesId: $id }) { deletedId } }', { id: series.id });
    expect(await desk.read(bob, two.slug)).toMatchObject({ series: null });
  });

  it('is arranged by who writes in its blog, with articles of that blog alone', async () => {
    const series = await change('createSeries', { title: 'Mine' });
    const theirs = await desk.article(bob, 'createArticle', { title: 'Theirs', markdown: 'Words' });
    const mine = await write('Mine');
    const refused = (token: string, name: string, input: object) => desk.refusal(token, name, input);
    expect(await refused(bob, 'putInSeries', { articleId: theirs.id, seriesId: series.id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(ada, 'putInSeries', { articleId: theirs.id, seriesId: series.id })).toMatchObject({ code: 'NOT_FOUND', field: 'articleId' });
    expect(await refused(bob, 'updateSeries', { seriesId: series.id, title: 'Bob’s' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(bob, 'deleteSeries', { seriesId: series.id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(ada, 'updateSeries', { seriesId: series.id, title: 'Half done', articleIds: [mine.id] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'articleIds' });
    expect(await refused(ada, 'createSeries', { title: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'title' });
    const { channel } = await desk.run<{ channel: { id: string } }>(ada, 'createChannel', { name: 'Workshop', kind: 'TOPIC' }, 'channel { id }');
    const { blog } = await desk.run<{ blog: { id: string } }>(ada, 'createBlog', { title: 'Workshop', channelId: channel.id }, 'blog { id }');
    const elsewhere = await desk.article(ada, 'createArticle', { title: 'Elsewhere', markdown: 'Words', blogId: blog.id });
    expect(await refused(ada, 'putInSeries', { articleId: elsewhere.id, seriesId: series.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'seriesId' });
  });

  it('isn’t needed to find articles of a category, which is there for who may read one of them', async () => {
    const asked = (token: string) => hub.ask<{ category: { articles: { edges: { node: { title: string } }[] } } | null }>(token, '{ category(slug: "secrets") { name articles(first: 5) { edges { node { title } } } } }');
    const made = await desk.article(ada, 'createArticle', { title: 'Kept', markdown: 'Words', category: 'Secrets' });
    expect(await asked(bob)).toEqual({ category: null });
    expect(await asked(ada)).toEqual({ category: { name: 'Secrets', articles: { edges: [] } } });
    await publish(made);
    expect(await asked(bob)).toEqual({ category: { name: 'Secrets', articles: { edges: [{ node: { title: 'Kept' } }] } } });
  });
});
