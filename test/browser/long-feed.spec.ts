import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sql } from '#platform';
import { until } from '../support/until.js';
import { axeFor } from './axe.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';
import { frames, slowDown } from './page-state.js';

/** Posts in the feed: so many pages of twenty that what was kept of each would show. Ten thousand were tried by hand. */
const POSTS = Number(process.env.TIDINGS_TEST_LONG_FEED ?? 1200);

describe('A long feed in a browser', () => {
  let hub: BrowserHub;
  let grace: Page;
  let adas: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const ada = await hub.person('ada', { name: 'Ada Moreira' });
    adas = await hub.token(ada);
    await hub.person('grace', { name: 'Grace Amaral' });
    // As many as the command would make, in a moment. Their words are of different length, and so are their heights.
    await hub.database.execute(sql`
      INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length)
      SELECT made.id, ${ada.id}, channel.id, channel.audience_id, made.id, 'Number ' || number || '. ' || repeat('Mending the pier takes boards. ', number % 6), 20
      FROM (SELECT number, uuid7() AS id FROM generate_series(1, ${POSTS}::int) number ORDER BY number) made, channel WHERE channel.slug = 'everyone'`);
    grace = await hub.signIn('Grace Amaral');
  }, 60_000);
  afterAll(() => hub?.close());

  const articles = (page: Page) => page.getByRole('feed').getByRole('article');

  /** Scrolls on until the post with this number is there. */
  async function scrollTo(page: Page, number: number): Promise<void> {
    await articles(page).first().waitFor();
    await page.evaluate(async (words) => {
      const until = Date.now() + 45_000;
      while (!document.querySelector('[role=feed]')!.textContent.includes(words)) {
        if (Date.now() > until) throw new Error(`${words} never came`);
        window.scrollBy(0, 1500);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
      }
    }, `Number ${number}. `);
  }

  /** What the page holds in memory after everything that can go has gone, in megabytes, and how many elements it has. */
  async function weigh(page: Page): Promise<{ heap: number; elements: number }> {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return { heap: usedSize / 1_000_000, elements: await page.locator('*').count() };
  }

  /** The first post whose top is in sight: its number, and where. */
  const onTop = (page: Page) =>
    page.evaluate(() => {
      const post = [...document.querySelectorAll('[role=feed] article')].find((each) => each.getBoundingClientRect().top > 60)!;
      return { words: /Number \d+/.exec(post.textContent)![0], top: Math.round(post.getBoundingClientRect().top) };
    });

  /** The same, once the page has come to rest. */
  async function atRest(page: Page): Promise<{ words: string; top: number }> {
    let [last, same] = ['', 0];
    await until(async () => {
      await frames(page);
      const now = JSON.stringify(await onTop(page));
      [last, same] = [now, now === last ? same + 1 : 0];
      return same >= 20;
    }, 'the page came to rest', 30_000);
    return JSON.parse(last) as { words: string; top: number };
  }

  /** Heights are measured in fractions of a pixel, and places are whole. */
  function expectNear(now: { words: string; top: number }, before: { words: string; top: number }): void {
    expect(now.words).toBe(before.words);
    expect(Math.abs(now.top - before.top)).toBeLessThanOrEqual(2);
  }

  it('is scrolled through without the page growing', async () => {
    await grace.goto(`${hub.url}/everyone`);
    await grace.getByText(`Number ${POSTS}.`).waitFor();
    await scrollTo(grace, Math.round(POSTS * 0.75));
    const early = await weigh(grace);
    await scrollTo(grace, 1);
    await grace.getByText('That’s everything.').waitFor();
    const late = await weigh(grace);
    expect(late.elements).toBeLessThan(3000);
    expect(late.heap - early.heap).toBeLessThan(3);
    expect(await articles(grace).last().getAttribute('aria-setsize')).toBe(String(POSTS));
    expect(await articles(grace).last().getAttribute('aria-posinset')).toBe(String(POSTS));
  }, 120_000);

  it('is where it was left, deep in the list, on going back and after a reload', async () => {
    await grace.goto(`${hub.url}/everyone`);
    await scrollTo(grace, POSTS - 300);
    await grace.keyboard.press('j');
    const before = await atRest(grace);
    await grace.keyboard.press('Enter');
    await grace.getByRole('heading', { name: 'Thread' }).waitFor();
    await hub.ask(adas, 'mutation { createPost(input: { text: "Meanwhile." }) { post { id } } }');
    const giveSpeedBack = await slowDown(grace, 3);
    await grace.goBack();
    await grace.getByText(`${before.words}.`).waitFor();
    expectNear(await atRest(grace), before);
    await grace.reload();
    await grace.getByText(`${before.words}.`).waitFor();
    await grace.waitForFunction(() => window.scrollY > 0);
    expectNear(await atRest(grace), before);
    await giveSpeedBack();
  }, 120_000);

  it('has no fault that axe finds', async () => {
    const { violations } = await (await axeFor(grace)).include('#main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('raises no error in any page', () => expect(hub.faults).toEqual([]));
});
