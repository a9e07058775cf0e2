import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';
import { pdf } from './documents.js';
import { MediaClient } from './media-client.js';
import { pngPicture } from './pictures.js';

const FIELDS = 'article { id revision { id } cover { id } images { id } files { id } html markdown }';
const CREATE = `mutation ($input: CreateArticleInput!) { createArticle(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { ${FIELDS} } }`;

interface Made {
  readonly id: string;
  readonly revision: { id: string };
  readonly cover: { id: string } | null;
  readonly images: { id: string }[];
  readonly files: { id: string }[];
  readonly html: string;
  readonly markdown: string;
}

describe('pictures and files of articles', () => {
  let hub: TestHub;
  let ada: MediaClient;
  let bob: MediaClient;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = new MediaClient(hub, await hub.token(await hub.person('ada')));
    bob = new MediaClient(hub, await hub.token(await hub.person('bob')));
  });
  afterAll(() => hub.close());

  const create = async (input: object) => (await hub.ask<{ createArticle: { article: Made } }>(ada.token, CREATE, { input: { title: 'Gauges', ...input } })).createArticle.article;
  const update = async (article: Made, input: object) =>
    (await hub.ask<{ updateArticle: { article: Made } }>(ada.token, UPDATE, { input: { articleId: article.id, expectedRevisionId: article.revision.id, ...input } })).updateArticle.article;
  const image = async () => ada.image(await pngPicture());
  const picture = (id: string) => ({ type: 'image', attrs: { src: `/media/${id}`, alt: 'A gauge' }, content: [{ type: 'text', text: 'At the pier' }] });
  const sees = async (who: MediaClient, id: string) => (await who.node(id, 'id')) !== null;

  it('stand in its text, in galleries, above it and as downloads, for those who read it', async () => {
    const [cover, alone, first, second] = [await image(), await image(), await image(), await image()];
    const file = await ada.file(pdf, 'plan.pdf');
    const link = { type: 'text', text: 'The plan', marks: [{ type: 'link', attrs: { href: `/media/${file}` } }] };
    const body = { type: 'doc', content: [picture(alone), { type: 'gallery', content: [picture(first), picture(second)] }, { type: 'paragraph', content: [link] }] };
    const made = await create({ body, coverId: cover });
    expect(made.cover).toEqual({ id: cover });
    expect(made.images.map(({ id }) => id).sort()).toEqual([cover, alone, first, second].sort());
    expect(made.files).toEqual([{ id: file }]);
    expect(made.html).toContain(`<div data-gallery=""><figure><img src="/media/${first}" alt="A gauge"`);
    expect((await create({ markdown: made.markdown })).html).toBe(made.html);
    expect(await sees(bob, alone)).toBe(false);
    await hub.ask(ada.token, 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { article { id } } }', { input: { articleId: made.id } });
    expect([await sees(bob, alone), await sees(bob, cover), await sees(bob, file)]).toEqual([true, true, true]);
  });

  it('taken out of it are for its writers alone, and gone with it for all but their uploader', async () => {
    const [before, after] = [await image(), await image()];
    const made = await create({ markdown: 'x', coverId: before });
    await hub.ask(ada.token, 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { article { id } } }', { input: { articleId: made.id } });
    expect(await sees(bob, before)).toBe(true);
    const changed = await update(made, { coverId: after });
    expect([await sees(bob, before), await sees(ada, before), await sees(bob, after)]).toEqual([false, true, true]);
    const kept = await update(changed, { title: 'Other' });
    expect(kept.cover).toEqual({ id: after });
    expect((await update(kept, { coverId: null })).cover).toBeNull();
    await hub.ask(ada.token, 'mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { deletedId } }', { input: { articleId: made.id } });
    expect([await sees(bob, after), await sees(ada, after)]).toEqual([false, true]);
  });

  it('are the author’s own: another’s cover is none, and nothing is saved', async () => {
    const bobs = await bob.image(await pngPicture());
    const made = await create({ markdown: 'x' });
    const refused = async (query: string, input: object) => (await hub.graphql(ada.token, query, { input })).errors?.[0]?.extensions;
    expect(await refused(CREATE, { title: 'x', markdown: 'x', coverId: bobs })).toMatchObject({ code: 'NOT_FOUND', field: 'coverId' });
    expect(await refused(CREATE, { title: 'x', markdown: `![x](/media/${bobs})` })).toMatchObject({ code: 'NOT_FOUND', field: 'body' });
    const save = { articleId: made.id, expectedRevisionId: made.revision.id };
    expect(await refused(UPDATE, { ...save, title: 'New', coverId: bobs })).toMatchObject({ code: 'NOT_FOUND', field: 'coverId' });
    expect(await refused(UPDATE, { ...save, coverId: 'post_01h2xcejqtf2nbrexx3vqjhp41' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'coverId' });
    expect(await refused(UPDATE, { ...save, coverId: (await ada.begin()).id })).toMatchObject({ code: 'CONFLICT', field: 'coverId' });
    expect(await ada.node(made.id, '... on Article { title }')).toEqual({ title: 'Gauges' });
  });
});
