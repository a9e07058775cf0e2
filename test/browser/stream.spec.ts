import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type DemoHub, startNewHub } from './demo-hub.js';

describe('the stream in a browser', () => {
  let hub: DemoHub;
  let ada: Page;
  let mia: Page;

  beforeAll(async () => {
    hub = await startNewHub();
    [ada, mia] = [await hub.signIn('Ada Moreira'), await hub.signIn('Mia Brandt')];
  }, 240_000);
  afterAll(() => hub?.stop());

  const postSaying = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text }).first();

  async function post(page: Page, text: string): Promise<void> {
    await page.getByRole('textbox', { name: 'New post' }).fill(text);
    await page.getByRole('form', { name: 'New post' }).getByRole('button', { name: 'Post', exact: true }).click();
    await postSaying(page, text).waitFor();
  }

  it('asks who is there, and knows it then', async () => {
    const stranger = await hub.open('/');
    await stranger.waitForURL('**/sign-in');
    expect(await ada.getByRole('heading', { level: 1 }).innerText()).toBe('Home');
    await stranger.close();
  });

  it('shows a post to its author at once, and to others who look on without their doing', async () => {
    await mia.goto(`${hub.url}/everyone`);
    await mia.getByRole('article').first().waitFor();
    const text = `The tide gauge at Leça is back <b>on line</b> ${Date.now()}`;
    await post(ada, text);
    const news = mia.getByRole('button', { name: /\d new post/i });
    await postSaying(mia, text).or(news).first().waitFor();
    if (await news.isVisible()) await news.click();
    await postSaying(mia, text).waitFor();
    expect(await postSaying(mia, text).locator('b').count()).toBe(0);
  });

  it('counts what is left, by the field’s own weights, and doesn’t post too much', async () => {
    const composer = ada.getByRole('form', { name: 'New post' });
    await ada.getByRole('textbox', { name: 'New post' }).fill('字'.repeat(141));
    expect(await composer.getByRole('button', { name: 'Post', exact: true }).isDisabled()).toBe(true);
    await ada.getByRole('textbox', { name: 'New post' }).fill('字'.repeat(140));
    expect(await composer.getByRole('button', { name: 'Post', exact: true }).isDisabled()).toBe(false);
  });
});
