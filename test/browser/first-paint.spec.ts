import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addressOf, type Visit, visitsOf } from './app-routes.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';
import { countAsked, shifted, watchShifts } from './first-paint.js';
import { followRequests, settled } from './page-state.js';

const LAPTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

/** Their first answer is in the document; of administration's pages, only that of the frame around them is. */
const ASK_NOTHING = ['/', '/everyone', '/p/$postId', '/a/$slug', '/@{$handle}', '/c/$slug'];

/** Parts of a page have their room before they are there: a hundredth is a tenth of what Lighthouse calls good. */
const MOST_SHIFT = 0.01;

/** Those that one lives on are opened on a phone, too. */
const ON_PHONE = ['/', '/everyone', '/highlights', '/p/$postId', '/a/$slug', '/@{$handle}', '/c/$slug', '/channels', '/people', '/articles', '/more', '/settings'];

/** From a page to another by the name of the link, and what shows that it is there. */
const BY_LINK: [from: string, link: string][] = [
  ['/people', 'Everyone'], ['/people', 'Articles'], ['/people', 'Channels'], ['/people', 'Bookmarks'], ['/people', 'My blog'], ['/people', 'Drafts'], ['/people', 'Home'],
  ['/people', 'Write an article'], ['/channels', 'People'], ['/admin', 'Roles'], ['/admin', 'People'], ['/admin', 'Audit log'], ['/admin', 'Sign-in'],
];

describe('what a page does before it stands', () => {
  const pages = new Map<string, Page>();
  const asked = new Map<Page, string[]>();
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
    asked.set(page, countAsked(page));
    followRequests(page, () => true);
    await watchShifts(page);
    pages.set(name, page);
    return page;
  }

  /** Opens it, and waits for all of it. @returns the queries that it asked */
  async function open(page: Page, url: string): Promise<readonly string[]> {
    // Ends what the page before still asks for.
    await page.goto('about:blank');
    asked.get(page)!.length = 0;
    await page.goto(url);
    await settled(page);
    return asked.get(page)!;
  }

  async function movedOn(page: Page, address: string): Promise<string[]> {
    const { score, what } = await shifted(page);
    return score > MOST_SHIFT ? [`${address} moves by ${score.toFixed(3)}: ${what.join(', ')}`] : [];
  }

  it('asks one question on every route, none where the document has the answer, and moves nothing that is on the screen already', async () => {
    expect(visits.length).toBeGreaterThan(25);
    const found: string[] = [];
    for (const visit of visits) {
      const page = await pageOf(visit.by);
      await page.setViewportSize(LAPTOP);
      const questions = await open(page, await addressOf(visit, page, hub.url));
      if (questions.length > (ASK_NOTHING.includes(visit.route) ? 0 : 1)) found.push(`${visit.route} asks ${questions.join(', ')}`);
      found.push(...(await movedOn(page, visit.address)));
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('asks one question where it is opened by a link', async () => {
    const found: string[] = [];
    for (const [from, name] of BY_LINK) {
      const page = await pageOf(from === '/admin' ? 'Tom Okafor' : 'Ada Moreira');
      await page.setViewportSize(LAPTOP);
      await open(page, hub.url + from);
      asked.get(page)!.length = 0;
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).last().click();
      await page.waitForURL((address) => address.pathname !== from);
      await settled(page);
      const questions = asked.get(page)!;
      if (questions.length > 1) found.push(`${from} to ${name}: ${questions.join(', ')}`);
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('moves nothing on a phone', async () => {
    const found: string[] = [];
    for (const { address, by } of visits.filter(({ route }) => ON_PHONE.includes(route))) {
      const page = await pageOf(by);
      await page.setViewportSize(PHONE);
      await open(page, hub.url + address);
      found.push(...(await movedOn(page, address)));
    }
    expect(found).toEqual([]);
  }, 120_000);
});
