import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { FollowCommand } from '#stream';
import { encodeId } from '#platform';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('Two people in their browsers', () => {
  let hub: BrowserHub;
  let ada: Page;
  let grace: Page;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const [one, other] = [await hub.person('ada', { name: 'Ada Moreira' }), await hub.person('grace', { name: 'Grace Amaral' })];
    await hub.get(FollowCommand).follow(await hub.viewer(other), encodeId('person', one.id));
    ada = await hub.signIn('Ada Moreira');
    grace = await hub.signIn('Grace Amaral', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  });
  afterAll(() => hub?.close());

  it('see a post arrive by itself, and answer it', async () => {
    await ada.getByPlaceholder(/happening/i).fill('The slip is dry. #lowwater');
    await ada.getByRole('button', { name: 'Post', exact: true }).click();
    await expectText(ada, 'The slip is dry.');
    await expectText(grace, 'The slip is dry.');
    await openFirstThread(grace);
    await answer(grace, 'Reply to Ada Moreira', 'Bring a jacket.');
    await openFirstThread(ada);
    await expectText(ada, 'Bring a jacket.');
  });

  it('write an article, of which the stream hears, and discuss it from both sides', async () => {
    await ada.goto(`${hub.url}/write`);
    await ada.getByRole('button', { name: 'Start writing' }).click();
    await ada.getByLabel('Title').fill('What silt teaches');
    await ada.getByRole('textbox', { name: 'Text of the article' }).click();
    await ada.keyboard.type('It comes back, whatever one does.');
    await ada.getByRole('button', { name: /publish/i }).first().click();
    await ada.getByRole('dialog').getByRole('button', { name: /publish/i }).click();
    await ada.waitForURL(/\/a\/what-silt-teaches/);
    await expectText(ada, 'It comes back, whatever one does.');

    await grace.goto(hub.url);
    await expectText(grace, 'What silt teaches');
    await grace.goto(`${hub.url}/a/what-silt-teaches`);
    await answer(grace, 'What do you think?', 'So do customers.');
    await expectText(ada, 'So do customers.');
  });

  it('make an article of what is too long for a post', async () => {
    await ada.goto(hub.url);
    const field = ada.getByPlaceholder(/happening/i);
    await field.fill(`Of ropes\n${'A rope is never long enough. '.repeat(12)}`);
    await ada.getByRole('button', { name: 'Make it an article' }).click();
    await ada.waitForURL(/\/a\/of-ropes\/edit/);
    await ada.getByRole('textbox', { name: 'Text of the article' }).getByText('A rope is never long enough.').waitFor();
    expect(await ada.getByLabel('Title').inputValue()).toBe('Of ropes');
    await ada.goto(hub.url);
    expect(await field.inputValue()).toBe('');
  });

  it('raise no error and break no content security policy', () => {
    expect(hub.faults).toEqual([]);
  });

  /** A post's time leads to its thread. */
  async function openFirstThread(page: Page): Promise<void> {
    await page.locator('article a[href^="/p/post_"]').first().click();
    await page.waitForURL(/\/p\/post_/);
  }

  async function answer(page: Page, placeholder: string, words: string): Promise<void> {
    await page.getByPlaceholder(placeholder).first().fill(words);
    await page.getByRole('button', { name: 'Reply', exact: true }).last().click();
    await expectText(page, words);
  }

  async function expectText(page: Page, text: string): Promise<void> {
    await page.getByText(text).first().waitFor({ timeout: 15_000 });
  }
});
