import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ImposedRestriction, Role, systemViewer } from '#access';
import { RestrictArticleCommand } from '#blogs';
import { decodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { articleDesk, type SpecArticle } from './article-desk.js';

const ARTICLE = 'id slug title excerpt html deleted restriction { kind reason } tags { name } category { name } revision { id } author { handle } blog { title } publishedAt viewerCanEdit viewerCanReport series { id } discussionCount notice { id deleted text }';
const HIDDEN: ImposedRestriction = { kind: 'HIDDEN', reason: 'Names a customer' };

describe('an article that moderators hid', () => {
  let hub: TestHub;
  let [ada, bob, cy, mia] = ['', '', '', ''];
  let desk: ReturnType<typeof articleDesk>;

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob, cy] = await Promise.all(['ada', 'bob', 'cy'].map(async (handle) => hub.token(await hub.person(handle)))) as [string, string, string];
    mia = await hub.token(await hub.person('mia', { roles: [Role.EMPLOYEE, Role.MODERATOR] }), ['read', 'write', 'moderate']);
    desk = articleDesk(hub, ARTICLE);
  });
  afterAll(() => hub.close());

  const publish = async (title: string, more: object = {}): Promise<SpecArticle> => {
    const draft = await desk.article(ada, 'createArticle', { title, markdown: 'The Acme affair.', tags: ['acme'], category: 'Affairs', ...more });
    return desk.article(ada, 'publishArticle', { articleId: draft.id });
  };
  const impose = ({ id }: SpecArticle, restriction: ImposedRestriction) =>
    hub.database.transaction((tx) => hub.get(RestrictArticleCommand).impose(tx, systemViewer, decodeId('article', id), restriction));
  const lift = ({ id }: SpecArticle) => hub.database.transaction((tx) => hub.get(RestrictArticleCommand).lift(tx, systemViewer, decodeId('article', id)));
  const bookmarks = async (token: string) =>
    (await hub.ask<{ bookmarks: { edges: { node: object }[] } }>(token, '{ bookmarks(first: 10) { edges { node { ... on Article { id title deleted restriction { kind reason } viewerBookmarked } } } } }')).bookmarks.edges.map(({ node }) => node);

  it('says so at its address, to all who could read it, and nothing else of what it was', async () => {
    const article = await publish('What Acme did');
    const { notice } = article as unknown as { notice: { id: string } };
    await hub.ask(bob, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: 'Really?', replyToId: notice.id } });
    await impose(article, HIDDEN);
    const place = {
      id: article.id, slug: article.id, title: '', excerpt: '', html: '', deleted: true, restriction: { kind: 'HIDDEN', reason: null }, tags: [], category: null, revision: null,
      author: { handle: 'ada' }, viewerCanEdit: false, viewerCanReport: false, discussionCount: 1, notice: { id: notice.id, deleted: true, text: '' },
    };
    expect(await desk.read(bob, article.slug)).toMatchObject(place);
    expect(await desk.read(bob, article.id)).toMatchObject(place);
    expect(JSON.stringify(await desk.read(bob, article.slug))).not.toMatch(/acme|affair/i);
    for (const token of [ada, mia]) expect(await desk.read(token, article.slug)).toMatchObject({ title: 'What Acme did', deleted: false, restriction: HIDDEN, viewerCanEdit: false });
    await impose(article, { kind: 'REMOVED', reason: 'Unlawful' });
    for (const token of [ada, mia]) expect(await desk.read(token, article.slug)).toMatchObject({ title: '', deleted: true, restriction: { kind: 'REMOVED', reason: 'Unlawful' } });
    expect(await desk.read(bob, article.slug)).toMatchObject({ deleted: true, restriction: { kind: 'REMOVED', reason: null } });
    await lift(article);
    expect(await desk.read(bob, article.id)).toMatchObject({ slug: article.slug, title: 'What Acme did', deleted: false, restriction: null });
  });

  it('keeps its place among bookmarks, from which it can be let go', async () => {
    const article = await publish('To be read later');
    await hub.ask(bob, 'mutation ($id: ID!) { addBookmark(input: {subjectId: $id}) { subject { ... on Article { id } } } }', { id: article.id });
    await impose(article, HIDDEN);
    expect(await bookmarks(bob)).toEqual([{ id: article.id, title: '', deleted: true, restriction: { kind: 'HIDDEN', reason: null }, viewerBookmarked: true }]);
    const { errors } = await hub.graphql(cy, 'mutation ($id: ID!) { addBookmark(input: {subjectId: $id}) { subject { ... on Article { id } } } }', { id: article.id });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
    await hub.ask(bob, 'mutation ($id: ID!) { removeBookmark(input: {subjectId: $id}) { subject { ... on Article { id } } } }', { id: article.id });
    expect(await bookmarks(bob)).toEqual([]);
  });

  it('keeps its place in its series, without a number', async () => {
    const parts = [await publish('One'), await publish('Two'), await publish('Three')] as const;
    const { blog } = await hub.ask<{ blog: { id: string } }>(ada, 'query ($id: ID!) { blog: node(id: $id) { ... on Article { blog { id } } } }', { id: parts[0].id }).then(
      (answer) => answer.blog as unknown as { blog: { id: string } });
    const { series } = await desk.run<{ series: { id: string; slug: string } }>(ada, 'createSeries', { blogId: blog.id, title: 'Numbers' }, 'series { id slug }');
    for (const { id } of parts) await desk.article(ada, 'putInSeries', { articleId: id, seriesId: series.id });
    await impose(parts[1], HIDDEN);
    const read = (token: string) => hub.ask(token, `{ series(slug: "${series.slug}") { articleCount articles(first: 10) { edges { node { title deleted partInSeries } } } } }`);
    expect(await read(bob)).toEqual({ series: { articleCount: 2, articles: { edges: [
      { node: { title: 'One', deleted: false, partInSeries: 1 } }, { node: { title: '', deleted: true, partInSeries: null } }, { node: { title: 'Three', deleted: false, partInSeries: 2 } },
    ] } } });
    expect(await desk.read(bob, parts[0].slug, 'nextInSeries { title }')).toEqual({ nextInSeries: { title: 'Three' } });
  });

  it('may be deleted by its author, and nobody else, as a post may; what was removed isn’t theirs to reach', async () => {
    const article = await publish('Words that are mine');
    await impose(article, HIDDEN);
    const canDelete = async (token: string) => (await desk.read(token, article.slug, 'viewerCanDelete')) as unknown;
    expect(await canDelete(ada)).toEqual({ viewerCanDelete: true });
    for (const token of [bob, mia]) expect(await canDelete(token)).toEqual({ viewerCanDelete: false });
    const remove = (token: string, { id }: SpecArticle) => hub.graphql(token, 'mutation ($id: ID!) { deleteArticle(input: { articleId: $id }) { deletedId } }', { id });
    expect((await remove(mia, article)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await remove(bob, article)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect((await remove(ada, article)).data).toEqual({ deleteArticle: { deletedId: article.id } });
    for (const token of [ada, bob, mia]) expect(await desk.read(token, article.slug)).toBeNull();
    const removed = await publish('Taken away for good');
    await impose(removed, { kind: 'REMOVED', reason: 'Unlawful' });
    expect((await remove(ada, removed)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});
