import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { answerTo } from './browser.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('Focus and what is said aloud, in a browser', () => {
  let hub: BrowserHub;
  let ada: Page;
  let adas: string;
  let graces: string;
  let root: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    adas = await hub.token(await hub.person('ada', { name: 'Ada Moreira' }));
    graces = await hub.token(await hub.person('grace', { name: 'Grace Amaral' }));
    root = await post(adas, 'Who mends the pier?');
    const branch = await post(graces, 'I have boards.', root);
    for (let number = 1; number <= 6; number += 1) await post(graces, `Board ${number}.`, branch);
    for (const text of ['Lowest.', 'Middle.', 'Uppermost.']) await post(adas, text);
    ada = await hub.signIn('Ada Moreira');
  }, 60_000);
  afterAll(() => hub?.close());

  async function post(token: string, text: string, replyToId?: string): Promise<string> {
    const mutation = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
    return (await hub.ask<{ createPost: { post: { id: string } } }>(token, mutation, { input: { text, replyToId } })).createPost.post.id;
  }
  const article = (words: string) => ada.getByRole('article').filter({ hasText: words });
  const withFocus = (words: string): Locator => ada.locator('article:focus').filter({ hasText: words });
  const said = (words: string) => ada.locator('[aria-live=polite], [role=status]').getByText(words, { exact: true });

  it('goes on at the next post where one is deleted, and takes that back by a key', async () => {
    await ada.goto(`${hub.url}/everyone`);
    await article('Middle.').focus();
    await ada.keyboard.press('m');
    await ada.getByRole('menuitem', { name: 'Delete' }).press('Enter');
    await article('Middle.').waitFor({ state: 'detached' });
    await withFocus('Lowest.').waitFor();
    await ada.getByRole('button', { name: 'Undo' }).waitFor();
    await ada.keyboard.press('z');
    await article('Middle.').waitFor();
    await ada.keyboard.press('k');
    await withFocus('Middle.').waitFor();
  });

  it('comes back to the post that one has answered, or after all has not', async () => {
    await ada.keyboard.press('r');
    await ada.getByRole('textbox', { name: 'Reply to Ada Moreira' }).waitFor();
    await ada.getByRole('button', { name: 'Cancel' }).press('Enter');
    await withFocus('Middle.').waitFor();
    await ada.keyboard.press('r');
    await ada.getByRole('textbox', { name: 'Reply to Ada Moreira' }).fill('An answer.');
    const taken = answerTo(ada, 'CreatePost');
    await ada.keyboard.press('Control+Enter');
    await taken;
    await withFocus('Middle.').waitFor();
  });

  it('goes on with the first of the replies that were folded', async () => {
    await ada.goto(`${hub.url}/p/${root}`);
    await ada.getByRole('button', { name: /Show \d+ more replies/ }).press('Enter');
    await withFocus('Board 3.').waitFor();
  });

  it('says what came in where one is at the top, and stands there when one lets in what was held back', async () => {
    await ada.goto(`${hub.url}/everyone`);
    await article('Uppermost.').waitFor();
    await post(graces, 'From Grace.');
    await said('1 post came in').waitFor();
    for (let number = 1; number <= 8; number += 1) await post(adas, `Filling ${number}.`);
    await article('Filling 8.').waitFor();
    await ada.evaluate(() => window.scrollTo(0, 400));
    await post(graces, 'Again from Grace.');
    await said('1 new post').waitFor();
    await ada.keyboard.press('.');
    await withFocus('Again from Grace.').waitFor();
  });

  it('stands in the field that was refused, which says why', async () => {
    await ada.goto(`${hub.url}/settings/mutes`);
    const field = ada.getByRole('textbox', { name: /A word or a phrase/ });
    await field.fill('!!!');
    await ada.getByRole('button', { name: 'Mute' }).press('Enter');
    await ada.locator('input:focus[aria-invalid=true]').waitFor();
    const why = await field.evaluate((input) => (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
    expect(why).toMatch(/letter/i);
  });

  it('raises no error in any page', () => expect(hub.faults).toEqual([]));
});
