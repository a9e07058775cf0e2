import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ChannelKind, CreateChannelCommand } from '#channels';
import { until } from '../support/until.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

const MANY = 300;

describe('The controls of the app', () => {
  let hub: BrowserHub;
  let ada: Page;
  let gerd: Page;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const person = await hub.person('ada', { name: 'Ada Moreira' });
    await hub.person('gerd', { name: 'Gerd Leser' });
    const viewer = await hub.viewer(person);
    for (let number = 1; number <= MANY; number++) await hub.get(CreateChannelCommand).run(viewer, { name: `Quay ${number}`, kind: ChannelKind.TOPIC });
    await hub.ask(await hub.token(person), 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: 'The first of all' } });
    ada = await hub.signIn('Ada Moreira', { locale: 'en-GB' });
    gerd = await hub.signIn('Gerd Leser', { locale: 'de-DE' });
  }, 180_000);
  afterAll(() => hub?.close());

  it('find one of three hundred channels for a post by a part of its name, without a mouse', async () => {
    const destination = ada.getByRole('button', { name: 'Channel: Everyone' });
    await destination.focus();
    await ada.keyboard.press('Enter');
    await ada.getByRole('option', { name: 'Quay 300' }).waitFor();
    await until(() => ada.getByRole('textbox', { name: 'Find a channel' }).evaluate((field) => field === document.activeElement), 'the field has the focus');
    await ada.keyboard.type('217');
    await ada.getByRole('option', { name: 'Quay 300' }).waitFor({ state: 'detached' });
    await ada.keyboard.press('Enter');
    await ada.getByRole('button', { name: 'Channel: Quay 217' }).waitFor();
    await ada.getByRole('textbox', { name: 'New post' }).fill('Only here');
    await ada.getByRole('button', { name: 'Post', exact: true }).click();
    await ada.getByRole('article').filter({ hasText: 'Only here' }).getByRole('link', { name: 'Quay 217' }).waitFor();
  });

  it('take a day as a German writes it, or from a calendar that begins on Monday, by keys alone', async () => {
    await gerd.goto(`${hub.url}/search?q=kai`);
    await gerd.getByRole('button', { name: 'Jederzeit' }).click();
    await gerd.getByRole('menuitem').last().click();
    const day = gerd.getByRole('dialog').getByRole('textbox');
    await day.fill('3.2.2020');
    await day.press('Enter');
    await gerd.waitForURL('**/search?q=kai+before%3A2020-02-03');
    await gerd.getByRole('button', { name: 'Vor 3. Februar 2020' }).click();
    await gerd.getByRole('menuitem').last().click();
    expect(await day.inputValue()).toBe('Mo., 3. Feb. 2020');
    await day.press('ArrowDown');
    await gerd.getByRole('button', { name: '3. Februar 2020' }).and(gerd.locator(':focus')).waitFor();
    expect(await gerd.getByRole('columnheader').first().textContent()).toBe('Mo');
    await gerd.keyboard.press('ArrowRight');
    await gerd.keyboard.press('Enter');
    await until(async () => (await day.inputValue()) === 'Di., 4. Feb. 2020', 'the field says the next day');
    await gerd.getByRole('dialog').getByRole('button', { name: 'Suche' }).click();
    await gerd.waitForURL('**/search?q=kai+before%3A2020-02-04');
  });

  it('say which day they understand where they understand none, and Escape closes the calendar alone', async () => {
    await ada.goto(`${hub.url}/search?q=quay`);
    await ada.getByRole('button', { name: 'Any time' }).click();
    await ada.getByRole('menuitem', { name: 'Before a day…' }).click();
    const day = ada.getByLabel('Published before', { exact: true });
    await day.fill('31 Feb 2020');
    await day.press('Tab');
    await ada.getByText(/^Write a day such as /).waitFor();
    await day.fill('1 Feb 2020');
    await day.press('ArrowDown');
    await ada.getByRole('button', { name: 'The month before' }).waitFor();
    await until(() => ada.evaluate(() => document.activeElement?.closest('[role="dialog"] table') !== null), 'the focus is in the calendar');
    await ada.keyboard.press('Escape');
    await ada.getByRole('button', { name: 'The month before' }).waitFor({ state: 'detached' });
    await day.waitFor();
  });

  it('name what an icon alone does, with its key, where one points or comes by keyboard; once for the whole page', async () => {
    await ada.goto(`${hub.url}/everyone`);
    const post = ada.getByRole('article').filter({ hasText: 'The first of all' });
    const tip = ada.locator('[role="tooltip"]');
    await post.locator('[data-action="bookmark"]').hover();
    await tip.filter({ hasText: /^Bookmark B$/ }).waitFor();
    await post.locator('[data-action="more"]').hover();
    await tip.filter({ hasText: /^More M$/ }).waitFor();
    expect(await tip.count()).toBe(1);
    await ada.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    await post.locator('[data-action="bookmark"]').focus();
    await ada.keyboard.press('Tab');
    await tip.filter({ hasText: /M$/ }).waitFor();
    expect(hub.faults).toEqual([]);
  });
});
