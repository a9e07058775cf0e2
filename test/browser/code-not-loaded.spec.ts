import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { until } from '../support/until.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('Code that can’t be fetched, in a browser', () => {
  let hub: BrowserHub;
  let grace: Page;

  beforeAll(async () => {
    hub = await startBrowserHub();
    await hub.person('grace', { name: 'Grace Amaral' });
    grace = await hub.signIn('Grace Amaral');
  }, 60_000);
  afterAll(() => hub?.close());
  beforeEach(() => grace.unrouteAll());
  afterEach(() => expect(hub.faults).toEqual([]));

  const file = (name: string) => new RegExp(`/assets/${name}-[\\w-]+\\.js`);
  const away = (route: Route) => route.abort();
  /** A try ends with its `HEAD`, which tells a file that is gone from a hub that can’t be reached. */
  const refused = (name: string, method: 'GET' | 'HEAD') => grace.waitForEvent('requestfailed', (request) => file(name).test(request.url()) && request.method() === method);
  const field = () => grace.locator('#composer textarea');
  const keys = () => grace.getByRole('dialog', { name: 'Keyboard' });

  /** Home, with something half written in its field. */
  async function write(words: string): Promise<void> {
    await grace.goto(hub.url);
    await field().fill(words);
    await field().blur();
  }

  it('says so in the dialog’s place, fetches it again, and leaves the page as it is', async () => {
    await grace.route(file('keys-dialog'), away);
    await write('Half a thought');
    await grace.keyboard.press('?');
    await keys().getByText('This couldn’t be loaded').waitFor();
    const triedInVain = refused('keys-dialog', 'HEAD');
    await keys().getByRole('button', { name: 'Try again' }).click();
    await triedInVain;
    await grace.unrouteAll();
    await keys().getByRole('button', { name: 'Try again' }).click();
    await keys().getByText('Next post').waitFor();
    await grace.keyboard.press('Escape');
    await keys().waitFor({ state: 'detached' });
    expect(await field().inputValue()).toBe('Half a thought');
  });

  it('fetches it anew when the dialog is opened again', async () => {
    await grace.route(file('keys-dialog'), away);
    await write('');
    await grace.keyboard.press('?');
    await keys().getByText('This couldn’t be loaded').waitFor();
    await grace.keyboard.press('Escape');
    await keys().waitFor({ state: 'detached' });
    await grace.unrouteAll();
    await grace.keyboard.press('?');
    await keys().getByText('Next post').waitFor();
  });

  it('says so over the page where not even what shows dialogs comes', async () => {
    await grace.route(file('dialog-host'), away);
    await write('Another half');
    await grace.keyboard.press('?');
    const note = grace.getByRole('alert').filter({ hasText: 'can’t be reached' });
    await note.getByRole('button', { name: 'Close' }).click();
    await note.waitFor({ state: 'detached' });
    await grace.keyboard.press('?');
    await note.waitFor();
    await grace.unrouteAll();
    await note.getByRole('button', { name: 'Try again' }).click();
    await keys().getByText('Next post').waitFor();
    expect(await field().inputValue()).toBe('Another half');
  });

  it('offers a new page where the file is gone, as after a new version, and keeps what was written', async () => {
    await grace.route(file('keys-dialog'), (route) => route.fulfill({ status: 404 }));
    await write('A third');
    await grace.keyboard.press('?');
    const load = keys().getByRole('button', { name: 'Load it again' });
    await load.waitFor();
    await grace.unrouteAll();
    await load.click();
    await keys().waitFor({ state: 'detached' });
    await until(async () => (await field().inputValue()) === 'A third', 'what was written is there again');
    await grace.keyboard.press('?');
    await keys().getByText('Next post').waitFor();
  });

  it('fetches again, at the next occasion and without a new page, what a page had to do without', async () => {
    await grace.route(file('side-panel'), away);
    const triedInVain = refused('side-panel', 'HEAD');
    await write('');
    await triedInVain;
    await grace.unrouteAll();
    let came = false;
    grace.on('requestfinished', (request) => (came ||= file('side-panel').test(request.url())));
    // The page listens for it from its next drawing on.
    await until(async () => {
      await grace.context().setOffline(true);
      await grace.context().setOffline(false);
      return came;
    }, 'the panel came');
  });

  it('says so in a page’s place, and fetches it again without a new page', async () => {
    await grace.route(file('bookmarks'), away);
    await write('');
    await grace.evaluate(() => Object.assign(window, { same: true }));
    await grace.getByRole('link', { name: 'Bookmarks' }).first().click();
    await grace.getByText('This couldn’t be loaded').waitFor();
    await grace.unrouteAll();
    await grace.getByRole('button', { name: 'Try again' }).click();
    await grace.getByRole('heading', { name: 'Bookmarks', level: 1 }).waitFor();
    expect(await grace.evaluate(() => 'same' in window)).toBe(true);
  });

  it('offers a new page where the code of a page is gone', async () => {
    await grace.route(file('bookmarks'), (route) => route.fulfill({ status: 404 }));
    await write('');
    await grace.getByRole('link', { name: 'Bookmarks' }).first().click();
    const load = grace.getByRole('button', { name: 'Load it again' });
    await load.waitFor();
    await grace.unrouteAll();
    await load.click();
    await grace.getByRole('heading', { name: 'Bookmarks', level: 1 }).waitFor();
  });
});
