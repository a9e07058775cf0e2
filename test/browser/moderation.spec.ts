import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Role, systemViewer } from '#access';
import { RestrictArticleCommand } from '#blogs';
import { decodeId } from '#platform';
import { RestrictPostCommand } from '#stream';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';
import { choose } from './choosing.js';

describe('Moderation in the browser', () => {
  let hub: BrowserHub;
  let ada: Page;
  let mia: Page;
  let named: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const cy = await hub.token(await hub.person('cy', { name: 'Cy Other' }));
    await hub.person('ada', { name: 'Ada Moreira' });
    await hub.person('mia', { name: 'Mia Brandt', roles: [Role.EMPLOYEE, Role.MODERATOR] });
    named = (await hub.ask<{ createPost: { post: { id: string } } }>(cy, 'mutation { createPost(input: {text: "The customer is Nobre and Sons."}) { post { id } } }')).createPost.post.id;
    ada = await hub.signIn('Ada Moreira');
    mia = await hub.signIn('Mia Brandt', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  });
  afterAll(() => hub?.close());

  const words = (page: Page) => page.locator('[data-post]').getByText('Nobre and Sons').first();

  const menuOf = (page: Page) => page.locator('[data-post]').first().getByRole('button', { name: 'More' });

  it('begins with a report from a post’s menu', async () => {
    await ada.goto(`${hub.url}/everyone`);
    await words(ada).waitFor();
    await menuOf(ada).click();
    await ada.getByRole('menuitem', { name: 'Report' }).click();
    await ada.getByRole('radio', { name: 'Confidential' }).check();
    await ada.getByLabel('Anything to add?').fill('They have not agreed to be named.');
    await ada.getByRole('dialog').getByRole('button', { name: 'Report' }).click();
    await ada.getByText('A moderator will look at it.').first().waitFor();
    await menuOf(ada).click();
    await expect(ada.getByRole('menuitem', { name: 'Reported' }).isDisabled()).resolves.toBe(true);
    await ada.keyboard.press('Escape');
  });

  it('ends with a decision, which takes the post from others’ screens at once', async () => {
    await ada.locator('[data-post]').first().getByRole('button', { name: 'Bookmark' }).click();
    await ada.goto(`${hub.url}/p/${named}`);
    await words(ada).waitFor();
    await mia.getByRole('link', { name: 'More, 1 case waits for you' }).waitFor();
    await mia.goto(`${hub.url}/moderation`);
    await mia.getByText('They have not agreed to be named.').waitFor();
    await mia.getByRole('button', { name: 'Decide' }).click();
    await mia.getByRole('radio', { name: 'Hide it' }).check();
    await mia.getByRole('dialog').getByText('The customer is Nobre and Sons.').waitFor();
    await choose(mia.getByRole('combobox', { name: 'Ready-made reason' }), 'This names a customer who has not agreed to be named.');
    await mia.getByLabel('Why?').press('End');
    await mia.getByLabel('Why?').pressSequentially(' Ask them.');
    await mia.getByRole('dialog').getByRole('button', { name: 'Hide the post' }).click();
    await mia.getByText('Mia Brandt hid it').waitFor();
    await mia.getByText('This names a customer who has not agreed to be named. Ask them.').waitFor();
    await words(ada).waitFor({ state: 'detached' });
    // In its thread its place stays, as what it is.
    await ada.getByText('A moderator hid this post.').waitFor();
    expect(hub.faults).toEqual([]);
  });

  it('tells who reported it what became of it, and who kept it that it was hidden', async () => {
    await ada.getByRole('button', { name: 'your account, news of your reports' }).click();
    await ada.getByRole('menuitem', { name: /Your reports/ }).click();
    await ada.getByRole('listitem').filter({ hasText: 'A moderator hid it' }).getByText('They have not agreed to be named.').waitFor();
    const report = ada.getByRole('listitem').filter({ hasText: 'A moderator hid it' });
    await report.getByText('The customer is Nobre and Sons.').waitFor();
    await report.getByRole('link', { name: 'Cy Other' }).waitFor();
    await ada.getByRole('button', { name: /your account$/ }).waitFor();
    await ada.getByRole('link', { name: 'Bookmarks' }).click();
    await ada.getByText('A moderator hid this post.').waitFor();
    await ada.getByRole('button', { name: 'Remove from bookmarks' }).click();
    await ada.goto(`${hub.url}/p/${named}`);
    await ada.getByText('A moderator hid this post.').waitFor();
    expect(hub.faults).toEqual([]);
  });

  it('lets out by one button what waits for a moderator', async () => {
    const cy = await hub.token({ handle: 'cy', id: '' });
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(cy, 'mutation { createPost(input: {text: "Nobody has read this yet."}) { post { id } } }');
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, decodeId('post', createPost.post.id), { kind: 'HELD', reason: null }));
    const waiting = (page: Page) => page.locator('[data-post]').getByText('Nobody has read this yet.').first();
    await mia.goto(`${hub.url}/moderation`);
    await mia.getByRole('radiogroup', { name: 'Which work' }).getByText('Waiting 1').click();
    await waiting(mia).waitFor();
    await mia.getByRole('button', { name: 'Let it out' }).click();
    await mia.getByRole('button', { name: 'Let it out' }).waitFor({ state: 'detached' });
    await ada.goto(`${hub.url}/everyone`);
    await waiting(ada).waitFor();
    expect(hub.faults).toEqual([]);
  });

  it('refuses what waits, and its author reads why', async () => {
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(
      await hub.token({ handle: 'ada', id: '' }), 'mutation { createPost(input: {text: "Buy my old car."}) { post { id } } }');
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, decodeId('post', createPost.post.id), { kind: 'HELD', reason: null }));
    await mia.goto(`${hub.url}/moderation`);
    await mia.getByRole('radiogroup', { name: 'Which work' }).getByText('Waiting 1').click();
    await mia.getByRole('button', { name: 'Refuse' }).click();
    await mia.getByLabel('Why?').fill('There is a channel for that.');
    await mia.getByRole('dialog').getByRole('button', { name: 'Refuse' }).click();
    await mia.getByText('Hidden by a moderator: only its author and moderators see this.').waitFor();
    await mia.getByText('There is a channel for that.').waitFor();
    await ada.goto(`${hub.url}/p/${createPost.post.id}`);
    await ada.getByText('Hidden by a moderator: only you and moderators see this.').waitFor();
    await ada.getByText('There is a channel for that.').waitFor();
    await ada.getByRole('link', { name: 'See what was decided, and ask to look again' }).waitFor();
    expect(hub.faults).toEqual([]);
  });

  it('leaves of an article that it was there, in its place, with what was said about it', async () => {
    const cy = await hub.token({ handle: 'cy', id: '' });
    const { createArticle } = await hub.ask<{ createArticle: { article: { id: string; slug: string } } }>(
      cy, 'mutation { createArticle(input: {title: "Nobre and Sons", markdown: "All about them."}) { article { id slug } } }');
    const { id, slug } = createArticle.article;
    const { publishArticle } = await hub.ask<{ publishArticle: { notice: { id: string } } }>(cy, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { notice { id } } }', { id });
    await hub.ask(cy, 'mutation ($id: ID!) { createPost(input: {text: "Any questions?", replyToId: $id}) { post { id } } }', { id: publishArticle.notice.id });
    await ada.goto(`${hub.url}/a/${slug}`);
    await ada.getByRole('heading', { name: 'Nobre and Sons' }).waitFor();
    await ada.getByRole('button', { name: 'Bookmark', exact: true }).first().click();
    await ada.getByRole('button', { name: 'Remove from bookmarks' }).first().waitFor();
    await hub.database.transaction((tx) => hub.get(RestrictArticleCommand).impose(tx, systemViewer, decodeId('article', id), { kind: 'HIDDEN', reason: 'Names a customer' }));
    await ada.goto(`${hub.url}/a/${slug}`);
    await ada.getByRole('heading', { name: 'A moderator hid this article.' }).waitFor();
    await ada.getByText('Any questions?').waitFor();
    await ada.goto(`${hub.url}/p/${publishArticle.notice.id}`);
    await ada.getByText('A moderator hid this article.').waitFor();
    await ada.goto(`${hub.url}/bookmarks`);
    await ada.getByText('A moderator hid this article.').waitFor();
    await ada.getByRole('button', { name: 'Remove from bookmarks' }).click();
    await mia.goto(`${hub.url}/a/${slug}`);
    await mia.getByText('Hidden by a moderator: only its author and moderators see this.').waitFor();
    await mia.getByText('Names a customer').waitFor();
    expect(hub.faults).toEqual([]);
  });

  it('is no page for who moderates nothing; the frame stands around what is refused', async () => {
    await ada.goto(`${hub.url}/moderation`);
    await ada.getByText('There is no such page').waitFor();
    await ada.getByRole('button', { name: /Ada Moreira.*your account/ }).waitFor();
  });
});
