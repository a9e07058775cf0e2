import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { encodeId } from '#platform';
import { FollowCommand } from '#stream';
import { answerTo } from './browser.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('Home in the browser', () => {
  let hub: BrowserHub;
  let grace: Page;
  let ada: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const [one, other, third] = [await hub.person('ada', { name: 'Ada Moreira' }), await hub.person('grace', { name: 'Grace Amaral' }), await hub.person('mia', { name: 'Mia Brandt' })];
    for (const { id } of [one, third]) await hub.get(FollowCommand).follow(await hub.viewer(other), encodeId('person', id));
    ada = await hub.token(one);
    for (const text of ['First of all', 'Second of all']) await post(ada, text);
    await post(await hub.token(third), 'From Mia');
    grace = await hub.signIn('Grace Amaral');
  });
  afterAll(() => hub?.close());

  const post = (token: string, text: string) => hub.ask(token, 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }', { text });
  const shown = (page: Page) => page.getByRole('feed').getByRole('article').locator('p').filter({ hasText: /First|Second|Third|Fourth|From Mia/ }).allInnerTexts();

  it('says on another device what came since one was here, and reads it oldest first', async () => {
    const marked = answerTo(grace, 'MarkHomeRead');
    await grace.getByText('From Mia').waitFor();
    await marked;
    await grace.goto(`${hub.url}/people`);
    for (const text of ['Third of all', 'Fourth of all']) await post(ada, text);
    await hub.settled();
    const phone = await hub.signIn('Grace Amaral', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await phone.getByText('2 new posts since you were here').waitFor();
    await phone.getByRole('separator', { name: /was here when you were here last/ }).waitFor();
    expect((await shown(phone)).slice(0, 3)).toEqual(['Fourth of all', 'Third of all', 'From Mia']);
    await phone.getByRole('link', { name: 'Oldest first' }).click();
    await phone.getByText('You’ve read everything').waitFor();
    expect(await shown(phone)).toEqual(['Third of all', 'Fourth of all']);
    await phone.context().close();
  });

  it('shows beside it what is new in the blogs, where there is room, and leads to all articles', async () => {
    const { createArticle } = await hub.ask<{ createArticle: { article: { id: string } } }>(
      ada, 'mutation { createArticle(input: { title: "On slack water", markdown: "Words." }) { article { id } } }');
    await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id, quietly: true }) { __typename } }', { id: createArticle.article.id });
    await grace.goto(hub.url);
    const panel = grace.getByRole('complementary', { name: 'New in the blogs' });
    await panel.getByRole('link', { name: 'On slack water' }).waitFor();
    await panel.getByRole('link', { name: 'All articles' }).click();
    await grace.getByRole('listitem').getByRole('heading', { name: 'On slack water' }).waitFor();
    expect(await panel.count()).toBe(0);
    await grace.setViewportSize({ width: 390, height: 844 });
    await grace.goto(hub.url);
    await grace.getByText('From Mia').waitFor();
    expect(await panel.count()).toBe(0);
    await grace.setViewportSize({ width: 1280, height: 900 });
  });

  it('mutes the author of a post at once, and takes that back', async () => {
    await grace.goto(hub.url);
    const article = grace.getByRole('feed').getByRole('article').filter({ hasText: 'From Mia' });
    await article.getByRole('button', { name: 'More' }).press('Enter');
    await grace.getByRole('menuitem', { name: 'Mute…' }).press('Enter');
    await grace.getByRole('radio', { name: /Mia Brandt/ }).waitFor();
    await grace.getByRole('dialog').getByRole('button', { name: 'Mute' }).press('Enter');
    await article.waitFor({ state: 'detached' });
    await takeBack();
    await article.waitFor();
  });

  /** Once the dialog is gone, which gives the focus back to where it was. */
  async function takeBack(): Promise<void> {
    await grace.getByRole('dialog').waitFor({ state: 'detached' });
    const undone = answerTo(grace, 'mutation Unmute(');
    await grace.getByRole('button', { name: 'Undo' }).press('Enter');
    await undone;
  }

  it('isn’t led by what was asked before one took it back, and answered after', async () => {
    await grace.goto(hub.url);
    const article = grace.getByRole('feed').getByRole('article').filter({ hasText: 'From Mia' });
    await article.waitFor();
    const { promise: late, resolve: letCome } = Promise.withResolvers<void>();
    const { promise: asked, resolve: tell } = Promise.withResolvers<void>();
    let times = 0;
    await grace.route('**/graphql', async (route) => {
      if ((route.request().postDataJSON() as { operationName?: string } | null)?.operationName !== 'HomePage' || (times += 1) > 1) return route.fallback();
      const answer = await route.fetch();
      tell();
      await late;
      return route.fulfill({ response: answer });
    });
    await article.getByRole('button', { name: 'More' }).press('Enter');
    await grace.getByRole('menuitem', { name: 'Mute…' }).press('Enter');
    await grace.getByRole('radio', { name: /Mia Brandt/ }).waitFor();
    await grace.getByRole('dialog').getByRole('button', { name: 'Mute' }).press('Enter');
    await asked;
    const anew = answerTo(grace, 'HomePage');
    await takeBack();
    await anew;
    await article.waitFor();
    const before = answerTo(grace, 'HomePage');
    letCome();
    await before;
    await grace.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await article.count()).toBe(1);
    await grace.unroute('**/graphql');
  });

  it('mutes a word, folds what says it where it stands, and lets it in again', async () => {
    await grace.goto(`${hub.url}/settings/mutes`);
    await grace.getByText('Nothing is muted').waitFor();
    await grace.getByLabel(/A word or a phrase/).fill('SECOND');
    await grace.getByText('A week').click();
    await grace.getByRole('button', { name: 'Mute', exact: true }).click();
    await grace.getByRole('listitem').filter({ hasText: '“SECOND”' }).getByText(/^Until /).waitFor();
    await grace.goto(hub.url);
    await grace.getByText('First of all').waitFor();
    expect(await grace.getByText('Second of all').count()).toBe(0);
    await grace.goto(`${hub.url}/@ada`);
    await grace.getByRole('button', { name: 'Show the post muted for “SECOND”' }).click();
    await grace.getByText('Second of all').waitFor();
    await grace.goto(`${hub.url}/settings/mutes`);
    await grace.getByRole('button', { name: 'Unmute “SECOND”' }).click();
    await grace.getByText('Nothing is muted').waitFor();
    await grace.goto(hub.url);
    await grace.getByText('Second of all').waitFor();
  });

  it('raises no error in any page', () => expect(hub.faults).toEqual([]));
});
