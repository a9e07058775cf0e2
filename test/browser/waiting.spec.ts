import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { answerTo } from './browser.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('Waiting, and asking again, in a browser', () => {
  let hub: BrowserHub;
  let grace: Page;
  let adas: string;
  let feed: string;
  /** The operations that the page has asked for. */
  let asked: string[] = [];

  beforeAll(async () => {
    hub = await startBrowserHub();
    adas = await hub.token(await hub.person('ada', { name: 'Ada Moreira' }));
    const graces = await hub.token(await hub.person('grace', { name: 'Grace Amaral' }));
    const { createSavedFeed } = await hub.ask<{ createSavedFeed: { feed: { id: string } } }>(
      graces, 'mutation { createSavedFeed(input: { kind: RULE, name: "Quokkas", words: ["quokka"] }) { feed { id } } }');
    feed = createSavedFeed.feed.id;
    await post('A quokka was seen');
    // A Home that is empty shows Everyone, which would then wait for nothing.
    await hub.ask(graces, 'mutation { createPost(input: { text: "On Home" }) { post { id } } }');
    grace = await hub.signIn('Grace Amaral');
    grace.on('request', (request) => {
      const operation = (JSON.parse(request.postData()?.startsWith('{') ? request.postData()! : '{}') as { operationName?: string }).operationName;
      if (operation) asked.push(operation);
    });
  });
  afterAll(() => hub?.close());

  const post = (text: string) => hub.ask(adas, 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }', { text });
  const timelines = () => grace.getByRole('navigation', { name: 'Timelines' });
  const dot = () => timelines().getByRole('img', { name: 'has new posts' });

  /** As where one goes to another tab, or comes back from it. */
  const look = (at: 'visible' | 'hidden') =>
    grace.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, at);

  it.each([
    { place: 'Everyone', path: '/everyone', operation: 'EveryonePage' },
    { place: 'Channels', path: '/channels', operation: 'ChannelsPage' },
    { place: 'Bookmarks', path: '/bookmarks', operation: 'BookmarksPage' },
  ])('shows grey lines for $place only when the answer takes longer than 200 ms', async ({ place, path, operation }) => {
    await grace.goto(hub.url);
    const link = grace.getByRole('link', { name: place, exact: true }).first();
    await link.waitFor();
    // The page's code has come: what is waited for is the answer alone.
    await grace.waitForLoadState('networkidle');
    await grace.clock.install();
    await grace.clock.pauseAt(new Date(Date.now() + 60_000));
    let answer = () => undefined as void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const hold = async (route: Route) => {
      if (!route.request().postData()?.includes(`query ${operation}`)) return route.fallback();
      await held;
      await route.continue();
    };
    await grace.route('**/graphql', hold);
    const waiting = grace.waitForRequest((request) => request.postData()?.includes(`query ${operation}`) ?? false);
    await link.click();
    await waiting;
    await grace.waitForURL(`**${path}`);
    const grey = grace.getByRole('status', { name: 'Loading' });
    await grace.clock.runFor(150);
    expect(await grey.count()).toBe(0);
    await grace.clock.runFor(100);
    await grey.first().waitFor();
    answer();
    await grey.first().waitFor({ state: 'detached' });
    await grace.unroute('**/graphql', hold);
    await grace.clock.resume();
  });

  it('asks for the dots of feeds every 45 seconds while one looks, and not at all while one doesn’t', async () => {
    await grace.clock.install();
    const read = answerTo(grace, 'MarkFeedRead');
    await grace.goto(`${hub.url}/feeds/${feed}`);
    await grace.getByText('A quokka was seen').waitFor();
    await grace.clock.runFor(3_000);
    await read;
    await timelines().getByRole('link', { name: 'Following' }).click();
    await grace.getByRole('heading', { name: 'Home', exact: true }).waitFor();
    await dot().waitFor({ state: 'detached' });
    await post('Another quokka');
    asked = [];
    await grace.clock.runFor(44_000);
    expect(asked.filter((name) => name === 'FeedTabsOfMine')).toEqual([]);
    await grace.clock.runFor(46_000);
    await dot().waitFor();
    await look('hidden');
    asked = [];
    await grace.clock.runFor(20 * 60_000);
    expect(asked.filter((name) => name !== 'RecordViews')).toEqual([]);
    const again = grace.waitForRequest((request) => request.postData()?.includes('FeedTabsOfMine') ?? false);
    await look('visible');
    await again;
  });

  it('offers what is new above a feed that is being read', async () => {
    await grace.goto(`${hub.url}/feeds/${feed}`);
    await grace.getByText('Another quokka').waitFor();
    const read = answerTo(grace, 'MarkFeedRead');
    await grace.clock.runFor(3_000);
    await read;
    await post('A third quokka');
    await grace.clock.runFor(91_000);
    await grace.getByText('A third quokka').waitFor();
  });

  it('raises no error in any page', () => expect(hub.faults).toEqual([]));
});
