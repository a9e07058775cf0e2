import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COLOURS, violationsOn } from './axe.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';
import { close, hasFocus, OPEN, open, OPENED, type Opened } from './opened.js';
import { followRequests, frames, go, inColours, settled } from './page-state.js';
import { focused, moving, unmarked, vanished } from './signs.js';
import { cutOff, outOfReach } from './signs-of-zoom.js';

const LAPTOP = { width: 1280, height: 860 };
/** The same at 200 %. */
const TWICE = { width: 640, height: 430 };
/** Where what is chosen, dots, bars and marks are told by colour, each kind once. */
const COLOURED = ['/', '/highlights', '/people', '/channels', '/c/incidents', '/bookmarks', '/org', '/search?q=tide', '/a/forty-one-minutes-late', '/settings/mutes', '/@ada'];

describe('what opens over a page, for everybody', () => {
  const pages = new Map<string, Page>();
  let hub: DemoHub;

  beforeAll(async () => {
    hub = await startDemoHub();
  }, 240_000);
  afterAll(() => hub?.stop());

  async function pageOf(name: string): Promise<Page> {
    const known = pages.get(name);
    if (known) return known;
    const page = await hub.signIn(name);
    followRequests(page);
    pages.set(name, page);
    return page;
  }

  async function problemsOf(opened: Opened): Promise<string[]> {
    const { what, path, by } = opened;
    const page = await pageOf(by);
    await page.setViewportSize(LAPTOP);
    await frames(page);
    if (new URL(page.url()).pathname !== path) await go(page, path);
    await open(page, opened);
    await inColours(page, 'light');
    const found = await violationsOn(page, `${what}, light`);
    await inColours(page, 'dark');
    found.push(...(await violationsOn(page, `${what}, dark`, COLOURS)));
    await close(page);
    if (!(await hasFocus(page, opened))) found.push(`${what}: the focus is lost`);
    if (opened.inSideBar) return found;
    await page.setViewportSize(TWICE);
    await frames(page);
    await open(page, opened);
    found.push(...[...(await cutOff(page)), ...(await outOfReach(page)).map((name) => `can’t reach “${name}”`)].map((problem) => `${what} at 200 %: ${problem}`));
    // Looking at what can be reached leaves the focus anywhere.
    await page.locator(OPEN).first().focus();
    await close(page);
    return found;
  }

  it('passes axe with menus and dialogs open in both themes, can be used at 200 %, and gives the focus back', async () => {
    const found: string[] = [];
    for (const opened of OPENED) found.push(...(await problemsOf(opened)));
    expect(found).toEqual([]);
  }, 200_000);

  it('loses nothing where the system chooses the colours, and moves nothing where that is asked for', async () => {
    const page = await pageOf('Ada Moreira');
    await page.setViewportSize(LAPTOP);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const path of COLOURED) {
      await go(page, path);
      found.push(...(await vanished(page)).map((html) => `${path} loses ${html}`), ...(await unmarked(page)).map((html) => `${path} doesn’t mark ${html}`));
      found.push(...(await moving(page)).map((html) => `${path} moves ${html}`), ...(await violationsOn(page, `${path}, colours of the system`, COLOURS)));
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    found.push(...(await moving(page)).map((html) => `a dialog moves ${html}`));
    await close(page);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    expect(found).toEqual([]);
  }, 100_000);

  it('can be used by keyboard alone: skips to the page, shows where the focus is, and takes it along', async () => {
    const page = await pageOf('Ada Moreira');
    await page.setViewportSize(LAPTOP);
    await page.goto(hub.url);
    await settled(page);
    const unseen: string[] = [];
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press('Tab');
      const { name, seen } = await focused(page);
      if (step === 0) expect(name).toBe('Skip to content');
      if (!seen) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    await page.goto(hub.url);
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('link', { name: 'People' }).first().press('Enter');
    await page.locator('h1:focus').filter({ hasText: 'People' }).waitFor();
    expect(await page.title()).toMatch(/^(\(\d+\) )?People · /);
  });
});
