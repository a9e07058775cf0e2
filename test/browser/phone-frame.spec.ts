import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type DemoHub, startDemoHub } from './demo-hub.js';

const PHONE = { width: 390, height: 844 };

describe('the frame around pages on a phone', () => {
  let hub: DemoHub;
  let ada: Page;

  beforeAll(async () => {
    hub = await startDemoHub();
    ada = await hub.signIn('Ada Moreira');
    await ada.setViewportSize(PHONE);
  }, 240_000);
  afterAll(() => hub?.stop());

  const bar = () => ada.getByRole('navigation', { name: 'Main' }).filter({ visible: true });
  const write = () => ada.getByRole('button', { name: 'New post' }).filter({ visible: true });
  /** Whether the middle of the button is where a finger gets to it. */
  const reachable = () =>
    write().evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });

  it('leads to every other place from one page, by groups', async () => {
    await ada.goto(hub.url);
    await bar().getByRole('link', { name: 'More' }).click();
    await ada.waitForURL('**/more');
    for (const [group, place] of [['To read', 'Everyone'], ['The company', 'Articles'], ['Yours', 'Drafts'], ['Settings', 'Getting started']] as const) {
      await ada.getByRole('region', { name: group }).getByRole('link', { name: place, exact: true }).waitFor();
    }
    await ada.getByRole('region', { name: 'Settings' }).getByRole('link', { name: 'Settings', exact: true }).click();
    await ada.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await ada.getByRole('region', { name: 'More settings' }).getByRole('link', { name: 'What you mute' }).click();
    await ada.waitForURL('**/settings/mutes');
    await ada.getByRole('button', { name: 'Back' }).click();
    await ada.getByRole('region', { name: 'Language and look' }).getByText('Dark', { exact: true }).click();
    await ada.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  });

  it('offers to write where one reads, and never over what one is reading', async () => {
    await ada.goto(`${hub.url}/settings`);
    await ada.getByRole('heading', { level: 1 }).waitFor();
    expect(await write().count()).toBe(0);
    await ada.goto(`${hub.url}/c/nowhere-at-all`);
    await ada.getByText('There is no such channel').waitFor();
    expect(await write().count()).toBe(0);
    await ada.goto(hub.url);
    await ada.locator('[data-post]').nth(2).waitFor();
    // Home's own field is in sight.
    expect(await write().count()).toBe(0);
    await ada.mouse.move(200, 400);
    await ada.mouse.wheel(0, 900);
    await expect(untilTrue(async () => (await write().count()) === 1 && !(await reachable()))).resolves.toBe(true);
    await ada.mouse.wheel(0, -300);
    await expect(untilTrue(reachable)).resolves.toBe(true);
    await write().click();
    await ada.getByRole('textbox', { name: 'New post' }).and(ada.locator(':focus')).waitFor();
  });

  it('leaves nothing under the bar at the end of a page', async () => {
    await ada.goto(`${hub.url}/more`);
    await ada.getByRole('button', { name: 'Sign out' }).waitFor();
    await ada.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const end = await ada.getByRole('button', { name: 'Sign out' }).evaluate((element) => element.getBoundingClientRect().bottom);
    expect(end).toBeLessThan((await bar().boundingBox())!.y);
  });

  it('says by words where each place in the bar leads, in every language within its room', async () => {
    for (const [language, words] of [['en', ['Home', 'Channels', 'Search', 'Mentions', 'More']], ['de', ['Start', 'Kanäle', 'Suche', 'Erwähnungen', 'Mehr']], ['zh', ['首页', '频道', '搜索', '提及', '更多']]] as const) {
      await ada.evaluate((chosen) => localStorage.setItem('tidings-language', chosen), language);
      await ada.goto(hub.url);
      const labels = ada.locator('nav[aria-label] > :is(a, button) > svg + span').filter({ visible: true });
      await ada.locator('[data-post]').first().waitFor();
      expect(await labels.allInnerTexts()).toEqual(words);
      expect(await labels.evaluateAll((spans) => spans.filter((span) => span.scrollWidth > span.clientWidth).length)).toBe(0);
    }
  });
});

/** Asks again with each frame of the test's own, for what a page does a moment later. */
async function untilTrue(is: () => Promise<boolean>): Promise<boolean> {
  const until = Date.now() + 5_000;
  while (Date.now() < until) if (await is()) return true;
  return false;
}
