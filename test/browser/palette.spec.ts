import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('The palette of commands in a browser', () => {
  let hub: BrowserHub;
  let ada: Page;
  let token: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    token = await hub.token(await hub.person('ada', { name: 'Ada Moreira' }));
    await hub.ask(token, 'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }', { input: { name: 'Tide tables', kind: 'TOPIC' } });
    await hub.person('tide', { name: 'Tide Warden' });
    ada = await hub.signIn('Ada Moreira');
  });
  afterAll(() => hub?.close());

  const typed = async (page: Page, words: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search, or go to' }).fill(words);
  };
  const chosen = (page: Page) => page.locator('[role="option"][data-combobox-selected]');

  it('loses nothing that is typed while it is on its way', async () => {
    const { promise: typedAll, resolve: letArrive } = Promise.withResolvers<void>();
    await ada.route(/\/assets\/(jump|dialog-host)-/, async (route) => {
      await typedAll;
      await route.continue();
    });
    await ada.reload({ waitUntil: 'commit' });
    await ada.getByRole('button', { name: 'Search, or go to' }).first().waitFor();
    await ada.keyboard.press('Control+k');
    await ada.keyboard.type('fernnnda');
    for (let time = 0; time < 4; time++) await ada.keyboard.press('Backspace');
    await ada.keyboard.type('anda');
    letArrive();
    await ada.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === 'fernanda');
    await ada.keyboard.press('Escape');
    await ada.getByRole('dialog').waitFor({ state: 'detached' });
    await ada.unroute(/\/assets\/(jump|dialog-host)-/);
  });

  it('runs a command by its name or another word for it, and offers it first the next time', async () => {
    await ada.getByRole('button', { name: 'Search, or go to' }).first().waitFor();
    await typed(ada, 'night');
    await chosen(ada).filter({ hasText: 'Dark' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await ada.getByRole('dialog').waitFor({ state: 'detached' });
    await ada.keyboard.press('Control+k');
    await ada.getByRole('group', { name: 'Lately' }).getByRole('option').first().filter({ hasText: 'Dark' }).waitFor();
    await ada.keyboard.press('Escape');
    await typed(ada, 'light');
    await chosen(ada).filter({ hasText: 'Light' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.locator('html[data-mantine-color-scheme="light"]').waitFor();
  });

  it('opens what a command asks for, and goes to pages and channels', async () => {
    await typed(ada, 'mute a w');
    await chosen(ada).filter({ hasText: 'Mute a word' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.getByRole('dialog', { name: 'Mute a word' }).getByLabel(/A word or a phrase/).fill('ebb');
    await ada.keyboard.press('Enter');
    await ada.getByText('“ebb” is muted').waitFor();
    await ada.getByRole('dialog').waitFor({ state: 'detached' });
    await typed(ada, 'where you');
    await chosen(ada).filter({ hasText: 'Where you’re signed in' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.waitForURL('**/settings/sessions');
    await typed(ada, 'tide ta');
    await ada.getByRole('listbox').getByRole('option', { name: 'Tide tables' }).waitFor();
    await ada.keyboard.press('ArrowDown');
    await chosen(ada).filter({ hasText: 'Tide tables' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.waitForURL('**/c/tide-tables');
  });

  it('offers what the page itself does', async () => {
    await ada.getByRole('heading', { level: 1, name: 'Tide tables' }).waitFor();
    await typed(ada, 'settings of this');
    await chosen(ada).filter({ hasText: 'Settings of this channel' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.getByRole('dialog', { name: 'Channel settings' }).waitFor();
    await ada.keyboard.press('Escape');
  });

  it('keeps what one has gone to by arrows when more is found', async () => {
    const { promise: gone, resolve: letCome } = Promise.withResolvers<void>();
    await ada.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Jump(')) await gone;
      await route.fallback();
    });
    await typed(ada, 'tide');
    await ada.getByRole('listbox').getByRole('option', { name: /Search for/ }).waitFor();
    const first = await chosen(ada).textContent();
    await ada.keyboard.press('ArrowDown');
    const wanted = (await chosen(ada).textContent())!;
    expect(wanted).not.toBe(first);
    letCome();
    await ada.getByRole('group', { name: 'People' }).waitFor();
    expect(await chosen(ada).textContent()).toBe(wanted);
    await ada.keyboard.press('Escape');
    await ada.getByRole('dialog').waitFor({ state: 'detached' });
    await ada.unroute('**/graphql');
  });

  it('offers what stands in a menu of the page, and what a post, a person and administration offer', async () => {
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation { createPost(input: { text: "High water at noon" }) { post { id } } }');
    await ada.goto(`${hub.url}/p/${createPost.post.id}`);
    await ada.getByRole('article').filter({ hasText: 'High water at noon' }).waitFor();
    await typed(ada, 'edit');
    await chosen(ada).filter({ hasText: 'Edit' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.getByRole('dialog', { name: 'Edit post' }).waitFor();
    await ada.keyboard.press('Escape');
    await typed(ada, 'bookmark');
    await ada.getByRole('option', { name: /^Bookmark This page/ }).click();
    await ada.getByRole('button', { name: 'Remove from bookmarks' }).waitFor();
    await ada.goto(`${hub.url}/@ada`);
    await ada.getByRole('button', { name: 'Edit profile' }).waitFor();
    await typed(ada, 'edit pro');
    await chosen(ada).filter({ hasText: 'Edit profile' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.getByRole('dialog', { name: 'Your profile' }).waitFor();
    await ada.keyboard.press('Escape');
    await typed(ada, 'org');
    await chosen(ada).filter({ hasText: 'Org chart' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.waitForURL('**/org');
  });

  it.each([
    { language: 'de', words: 'entwuerfe', pick: 'Entwürfe', to: '**/drafts' },
    { language: 'de', words: 'lesez', pick: 'Lesezeichen', to: '**/bookmarks' },
    { language: 'zh', words: '草稿', pick: '草稿', to: '**/drafts' },
    { language: 'zh', words: 'jingyin', pick: '你静音的内容', to: '**/settings/mutes' },
  ])('finds $words on a phone in $language', async ({ language, words, pick, to }) => {
    await ada.setViewportSize({ width: 390, height: 844 });
    await ada.evaluate((name) => localStorage.setItem('tidings-language', name), language);
    await ada.goto(hub.url);
    await ada.getByRole('navigation').getByRole('button').first().waitFor();
    await ada.keyboard.press('Control+k');
    await ada.locator('input[role="combobox"]').fill(words);
    await ada.getByRole('option', { name: pick }).first().click();
    await ada.waitForURL(to);
  });

  it('raises no error', () => expect(hub.faults).toEqual([]));
});
