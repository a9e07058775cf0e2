import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { encodeId } from '#platform';
import { FollowCommand } from '#stream';
import { answerTo } from './browser.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

/** How the hub fails: it can't be reached, it breaks, or it says no. */
type Fault = 'gone' | 'broken' | 'no';

describe('What is shown before it is answered, in a browser', () => {
  let hub: BrowserHub;
  let grace: Page;
  let adas: string;
  let fault: Fault | undefined;
  /** Mutations that were failed on purpose. */
  let failed: string[] = [];

  beforeAll(async () => {
    hub = await startBrowserHub();
    const [ada, other] = [await hub.person('ada', { name: 'Ada Moreira' }), await hub.person('grace', { name: 'Grace Amaral' })];
    await hub.get(FollowCommand).follow(await hub.viewer(other), encodeId('person', ada.id));
    adas = await hub.token(ada);
    await post(adas, 'The pier needs boards.');
    await post(await hub.token(other), 'Mine to delete.');
    grace = await hub.signIn('Grace Amaral');
    await grace.route('**/graphql', async (route) => {
      const sent = route.request().postData() ?? '';
      if (!fault || !sent.includes('"query":"mutation')) return route.continue();
      failed.push(/mutation (\w+)/.exec(sent)![1]!);
      if (fault === 'gone') return route.abort();
      const code = fault === 'broken' ? 'INTERNAL_SERVER_ERROR' : 'FORBIDDEN';
      return route.fulfill({ json: { data: null, errors: [{ message: 'Not for you.', extensions: { code } }] } });
    });
  });
  afterEach(() => {
    fault = undefined;
    failed = [];
  });
  afterAll(() => hub?.close());

  const post = (token: string, text: string) => hub.ask(token, 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }', { text });
  const home = async () => {
    await grace.goto(hub.url);
    await article('The pier needs boards.').waitFor();
  };
  /** By its own words: an answer shows a line of what it answers as well. */
  const article = (words: string) => grace.getByRole('article').filter({ has: grace.locator('[id$="words"]', { hasText: words }) });
  const toast = (words: string | RegExp) => grace.getByRole('alert').filter({ hasText: words });
  const again = () => grace.getByRole('alert').getByRole('button', { name: 'Try again' });

  /** Presses again from the toast, the hub being there. */
  async function tryAgain(mutation: string): Promise<void> {
    fault = undefined;
    const answer = answerTo(grace, mutation);
    await again().click();
    await answer;
  }

  it.each<{ what: string; press: () => Promise<void>; undone: string; mutation: string; before: [RegExp | string, number]; after: RegExp | string }>([
    { what: 'a reaction', mutation: 'React', undone: 'Your reaction wasn’t kept.', before: ['React', 1], after: /You reacted with/,
      press: async () => { await article('The pier needs').getByRole('button', { name: 'React', exact: true }).click(); await grace.getByRole('button', { name: 'React with 👍' }).click(); } },
    { what: 'a bookmark', mutation: 'AddBookmark', undone: 'The bookmark wasn’t kept.', before: ['Bookmark', 1], after: 'Remove from bookmarks',
      press: () => article('The pier needs').getByRole('button', { name: 'Bookmark', exact: true }).click() },
    { what: 'a repost', mutation: 'Repost', undone: 'The post wasn’t reposted.', before: ['Repost, 0 times so far', 1], after: 'Repost, 1 time so far',
      press: async () => { await article('The pier needs').getByRole('button', { name: /^Repost/ }).click(); await grace.getByRole('menuitem', { name: 'Repost' }).click(); } },
  ])('takes $what back, says so, and presses again', async ({ press, undone, mutation, before, after }) => {
    await home();
    fault = 'gone';
    await press();
    await toast(undone).waitFor();
    // Home may tell how far it was read meanwhile, which is refused as well.
    expect(failed.filter((name) => name !== 'MarkHomeRead')).toEqual([mutation]);
    expect(await article('The pier needs').getByRole('button', { name: before[0], exact: true }).count()).toBe(before[1]);
    await tryAgain(mutation);
    await article('The pier needs').getByRole('button', { name: after }).waitFor();
    await again().waitFor({ state: 'detached' });
  });

  it('takes following back', async () => {
    await grace.goto(`${hub.url}/@ada`);
    fault = 'broken';
    await grace.getByRole('button', { name: 'Following Ada Moreira' }).click();
    await toast('You still follow Ada Moreira. Something went wrong on our side.').waitFor();
    await grace.getByRole('button', { name: 'Following Ada Moreira' }).waitFor();
    await tryAgain('Unfollow');
    await grace.getByRole('button', { name: 'Follow Ada Moreira' }).waitFor();
    await grace.getByRole('button', { name: 'Follow Ada Moreira' }).click();
    await grace.getByRole('button', { name: 'Following Ada Moreira' }).waitFor();
  });

  it('offers no second try where the hub says no', async () => {
    await home();
    fault = 'no';
    await article('Mine to delete.').getByRole('button', { name: 'Bookmark', exact: true }).click();
    await toast('The bookmark wasn’t kept. Not for you.').waitFor();
    expect(await again().count()).toBe(0);
    await article('Mine to delete.').getByRole('button', { name: 'Bookmark', exact: true }).waitFor();
  });

  it('takes a post out of the timeline, has its words back in the field, and publishes it once', async () => {
    await home();
    fault = 'gone';
    const field = grace.getByRole('textbox', { name: 'New post' });
    await field.fill('Boards for the pier, anyone?');
    await grace.keyboard.press('Control+Enter');
    await toast('Your post wasn’t published; your words are kept.').waitFor();
    expect(await field.inputValue()).toBe('Boards for the pier, anyone?');
    expect(await article('Boards for the pier').count()).toBe(0);
    await tryAgain('CreatePost');
    await article('Boards for the pier').waitFor();
    expect(await field.inputValue()).toBe('');
    await grace.reload();
    await article('Boards for the pier').waitFor();
    expect(await article('Boards for the pier').count()).toBe(1);
  });

  it('loses no reply, also where its field has gone meanwhile', async () => {
    await home();
    await article('The pier needs').getByRole('button', { name: 'Reply, 0 replies so far' }).click();
    const field = grace.getByRole('textbox', { name: 'Reply to Ada Moreira' });
    await field.fill('I have some.');
    let fail = () => undefined as void;
    const held = new Promise<void>((resolve) => (fail = resolve));
    let first = true;
    await grace.route('**/graphql', async (route) => {
      if (!first || !route.request().postData()?.includes('CreatePost')) return route.fallback();
      first = false;
      await held;
      await route.abort();
    });
    await grace.keyboard.press('Control+Enter');
    await article('The pier needs').getByRole('button', { name: 'Reply, 1 reply so far' }).waitFor();
    await grace.getByRole('link', { name: 'Everyone' }).first().click();
    await grace.waitForURL('**/everyone');
    fail();
    await toast('Your post wasn’t published; your words are kept.').waitFor();
    await article('The pier needs').getByRole('button', { name: 'Reply, 0 replies so far' }).click();
    expect(await field.inputValue()).toBe('I have some.');
    await again().click();
    await article('The pier needs').getByRole('button', { name: 'Reply, 1 reply so far' }).waitFor();
  });

  it('has a post back that the hub couldn’t delete', async () => {
    await home();
    await grace.clock.install();
    fault = 'broken';
    await article('Mine to delete.').getByRole('button', { name: 'More' }).click();
    await grace.getByRole('menuitem', { name: 'Delete' }).click();
    await article('Mine to delete.').waitFor({ state: 'detached' });
    await grace.clock.fastForward(9_000);
    await toast('The post wasn’t deleted.').waitFor();
    await article('Mine to delete.').waitFor();
    await tryAgain('DeletePost');
    await article('Mine to delete.').waitFor({ state: 'detached' });
    await grace.clock.resume();
  });

  it('says nothing of a reading position that wasn’t taken, and tells it when the hub is heard again', async () => {
    await post(adas, 'Another board.');
    await hub.settled();
    const page = await hub.signIn('Grace Amaral');
    let away = true;
    let tried = () => undefined as void;
    const refused = new Promise<void>((resolve) => (tried = resolve));
    await page.route('**/graphql', (route) => {
      if (!away || !route.request().postData()?.includes('MarkHomeRead')) return route.continue();
      tried();
      return route.abort();
    });
    await page.routeWebSocket(/\/graphql$/, (socket) => {
      if (away) return void socket.close({ code: 4000 });
      socket.connectToServer();
    });
    await page.goto(hub.url);
    await refused;
    await page.getByText('News doesn’t come by itself just now.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    away = false;
    const told = answerTo(page, 'MarkHomeRead');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await told;
    await page.getByText('News doesn’t come by itself just now.').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('says that one is offline, keeps what was read, and has what is new when one is back', async () => {
    await home();
    await grace.context().setOffline(true);
    await grace.getByText('You’re offline. New posts will come when you’re back.').waitFor();
    await article('The pier needs').waitFor();
    await post(adas, 'Said meanwhile.');
    await grace.context().setOffline(false);
    await grace.getByText('You’re offline.').waitFor({ state: 'detached' });
    await article('Said meanwhile.').waitFor();
  });

  it('stands without what it can do without, where its code can’t be fetched', async () => {
    const page = await hub.signIn('Grace Amaral', {}, []);
    const { promise: refused, resolve: tried } = Promise.withResolvers<void>();
    await page.route(/\/assets\/side-panel-/, async (route) => {
      await route.abort();
      tried();
    });
    await page.goto(`${hub.url}/everyone`);
    await refused;
    await page.getByRole('link', { name: 'Channels' }).first().click();
    await page.getByRole('heading', { name: 'Channels', level: 1 }).waitFor();
    await page.context().close();
  });

  it('raises no error in any page', () => expect(hub.faults).toEqual([]));
});
