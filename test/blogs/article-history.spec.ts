import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { articleDesk, type SpecArticle } from './article-desk.js';

const ARTICLE = 'id slug title markdown revision { id number } revisions { id number title }';

describe('what an article was', () => {
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

  const draft = (title: string, markdown = 'First') => desk.article(ada, 'createArticle', { title, markdown });
  const save = (article: SpecArticle, more: object) => desk.article(ada, 'updateArticle', { articleId: article.id, expectedRevisionId: article.revision.id, ...more });
  const numbers = (article: SpecArticle) => (article['revisions'] as { number: number }[]).map(({ number }) => number);

  it('comes back by one more save, which loses nothing in between', async () => {
    const first = await draft('Before');
    const second = await save(first, { title: 'After', markdown: 'Second' });
    const restored = await desk.article(ada, 'restoreRevision', { articleId: first.id, revisionId: first.revision.id, expectedRevisionId: second.revision.id });
    expect(restored).toMatchObject({ title: 'Before', markdown: 'First\n', revision: { number: 3 } });
    expect(numbers(restored)).toEqual([3, 2, 1]);
  });

  it('doesn’t come back over what somebody saved meanwhile, from another article, or for who may only read', async () => {
    const [one, other] = [await draft('One'), await draft('Other')];
    const now = await save(one, { markdown: 'Second' });
    const restore = (token: string, more: object) => desk.refusal(token, 'restoreRevision', { articleId: one.id, revisionId: one.revision.id, expectedRevisionId: now.revision.id, ...more });
    expect(await restore(ada, { expectedRevisionId: one.revision.id })).toMatchObject({ code: 'CONFLICT', field: 'expectedRevisionId' });
    expect(await restore(ada, { revisionId: other.revision.id })).toMatchObject({ code: 'NOT_FOUND', field: 'revisionId' });
    expect(await restore(bob, {})).toMatchObject({ code: 'NOT_FOUND', field: 'articleId' });
    await desk.run(ada, 'publishArticle', { articleId: one.id }, 'article { id }');
    expect(await restore(bob, {})).toMatchObject({ code: 'FORBIDDEN' });
    expect(await desk.read(ada, one.slug)).toMatchObject({ markdown: 'Second\n', revision: { number: 2 } });
    expect(numbers(await desk.read(bob, one.slug) as SpecArticle)).toEqual([2]);
  });

  it('is one revision while its author types, for ten minutes, and each save’s own', async () => {
    let article = await draft('Typed');
    for (const word of ['a', 'ab', 'abc']) article = await save(article, { markdown: word, typing: true });
    expect(numbers(article)).toEqual([2, 1]);
    const known = article.revision.id;
    article = await save(article, { markdown: 'abc' });
    expect(numbers(article)).toEqual([2, 1]);
    expect(article.revision.id).not.toBe(known);
    article = await save(article, { markdown: 'abcd', typing: true });
    expect(numbers(article)).toEqual([3, 2, 1]);
    await hub.database.execute(sql`UPDATE revision SET typing_since = typing_since - interval '11 minutes' WHERE typing_since IS NOT NULL`);
    article = await save(article, { markdown: 'abcde', typing: true });
    expect(numbers(article)).toEqual([4, 3, 2, 1]);
    // Two windows of one person are as two people: what the other saved isn't written over unseen.
    expect(await desk.refusal(ada, 'updateArticle', { articleId: article.id, expectedRevisionId: known, markdown: 'x', typing: true })).toMatchObject({ code: 'CONFLICT' });
  });

  it('keeps every revision of what is out, typed or not', async () => {
    let article = await draft('Out');
    await desk.run(ada, 'publishArticle', { articleId: article.id }, 'article { id }');
    for (const word of ['a', 'ab']) article = await save(article, { markdown: word, typing: true });
    expect(numbers(article)).toEqual([3, 2, 1]);
  });

  it('is read fifty at a time, without texts unless asked for', async () => {
    let article = await draft('Long');
    for (let i = 0; i < 54; i++) article = await save(article, { title: `Long ${i}` });
    expect(numbers(article)).toEqual(Array.from({ length: 50 }, (_one, i) => 55 - i));
    const rest = await desk.read(ada, article.slug, 'id slug revision { id number } revisions(before: 6) { number title body }');
    expect(rest?.['revisions']).toMatchObject([5, 4, 3, 2, 1].map((number) => ({ number, body: { type: 'doc' } })));
  });
});

describe('an article’s address', () => {
  let hub: TestHub;
  let ada: string;
  let desk: ReturnType<typeof articleDesk>;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    desk = articleDesk(hub, ARTICLE);
  });
  afterAll(() => hub.close());

  const save = (article: SpecArticle, more: object) => desk.article(ada, 'updateArticle', { articleId: article.id, expectedRevisionId: article.revision.id, ...more });

  it('stays when the title changes; where its author changes it, the old one leads there, also from posts', async () => {
    const made = await desk.article(ada, 'createArticle', { title: 'First name', markdown: 'Words' });
    const titled = await save(made, { title: 'Second name' });
    expect(titled.slug).toBe('first-name');
    const moved = await save(titled, { slug: 'another' });
    expect(moved.slug).toBe('another');
    await desk.run(ada, 'publishArticle', { articleId: made.id }, 'article { id }');
    for (const slug of ['first-name', 'another']) expect(await desk.read(ada, slug)).toMatchObject({ id: made.id, slug: 'another' });
    const { post } = await desk.run<{ post: { card: unknown } }>(ada, 'createPost', { text: `${hub.config.http.publicUrl}/a/first-name` }, 'post { card { ... on ArticleCard { article { id } } } }');
    expect(post.card).toEqual({ article: { id: made.id } });
    const back = await save(moved, { slug: 'first-name' });
    expect(back.slug).toBe('first-name');
    expect(await desk.read(ada, 'another')).toMatchObject({ slug: 'first-name' });
  });

  it('gets a number where an article has it that one may not read, as if nothing were there', async () => {
    const bob = await hub.token(await hub.person('bo'));
    const secret = await desk.article(ada, 'createArticle', { title: 'Layoffs', markdown: 'Words' });
    await save(secret, { slug: 'layoffs-in-may' });
    const other = await desk.article(bob, 'createArticle', { title: 'Something else', markdown: 'Words' });
    const moved = async (revision: string, slug: string) => (await desk.article(bob, 'updateArticle', { articleId: other.id, expectedRevisionId: revision, slug }));
    const first = await moved(other.revision.id, 'layoffs');
    const second = await moved(first.revision.id, 'layoffs-in-may');
    const again = await moved(second.revision.id, 'layoffs-in-may');
    const back = await moved(again.revision.id, 'layoffs');
    expect([first, second, again, back].map(({ slug }) => slug)).toEqual(['layoffs-2', 'layoffs-in-may-2', 'layoffs-in-may-2', 'layoffs-2']);
    expect(await desk.read(ada, 'layoffs')).toMatchObject({ id: secret.id });
    expect(await desk.read(bob, 'layoffs')).toBeNull();
  });

  it('is never one that another article has or had, and none that can’t be', async () => {
    const made = await desk.article(ada, 'createArticle', { title: 'Taken', markdown: 'Words' });
    await save(made, { slug: 'left' });
    const other = await desk.article(ada, 'createArticle', { title: 'Taken', markdown: 'Words' });
    expect(other.slug).toBe('taken-2');
    const move = (slug: string) => desk.refusal(ada, 'updateArticle', { articleId: other.id, expectedRevisionId: other.revision.id, title: 'Half done', slug });
    for (const slug of ['taken', 'left']) expect(await move(slug)).toMatchObject({ code: 'CONFLICT', field: 'slug' });
    for (const slug of ['', '-a', 'A', 'a/b', 'x'.repeat(81)]) expect(await move(slug)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'slug' });
    expect(await desk.read(ada, 'taken-2')).toMatchObject({ title: 'Taken', revision: { number: 1 } });
  });
});
