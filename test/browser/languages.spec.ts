import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';
import { englishOn } from './english-on.js';
import { followRequests, frames, settled } from './page-state.js';

describe('Languages in a browser', () => {
  let hub: BrowserHub;
  let page: Page;
  let paths: string[];

  /** A hub whose people write Chinese alone, so that whatever is English on a page is the app's own. */
  beforeAll(async () => {
    hub = await startBrowserHub({ TIDINGS_COMPANY: '潮汐' });
    const [ada, bea] = [await hub.person('ada', { name: '阿达' }), await hub.person('bea', { name: '贝娅' })];
    const ask = async (who: typeof ada, what: string, input: object) => hub.ask<Record<string, Record<string, { id: string; slug?: string }>>>(await hub.token(who), what, { input });
    const channel = await ask(ada, 'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id slug } } }', { name: '潮位', kind: 'TOPIC' });
    const post = await ask(bea, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { text: '今天的潮位 #潮' });
    await ask(ada, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { text: '看到了', replyToId: post['createPost']!['post']!.id });
    await hub.settled();
    paths = [
      '/', '/?order=oldest', '/everyone', '/mentions', '/highlights', '/channels', `/c/${channel['createChannel']!['channel']!.slug}`, `/p/${post['createPost']!['post']!.id}`,
      '/people', '/@bea', '/@ada', '/bookmarks', '/drafts', '/articles', '/search', '/settings/sessions', '/settings/mutes', '/nowhere',
    ];
    page = await hub.signIn('阿达');
    followRequests(page, () => true);
  });
  afterAll(() => hub?.close());

  const speak = (language: string) => page.evaluate((name) => localStorage.setItem('tidings-language', name), language);
  const open = async (path: string) => {
    await page.goto(hub.url + path);
    await settled(page);
  };

  it('has no text of its own that isn’t marked for translation', async () => {
    await speak('pretended');
    const english: string[] = [];
    for (const path of paths) {
      await open(path);
      english.push(...(await englishOn(page)).map((text) => `${path}: ${text}`));
    }
    await page.keyboard.press('Control+k');
    await page.locator('[role="option"]').first().waitFor();
    english.push(...(await englishOn(page)).map((text) => `palette: ${text}`));
    expect(english).toEqual([]);
  });

  it('is laid out from the right on a phone and a laptop, and nothing leaves the window', async () => {
    await speak('pretended-rtl');
    for (const path of paths) {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        if (width === 390) await open(path);
        await frames(page);
        const { dir, beyond, side, main } = await page.evaluate(() => ({
          dir: getComputedStyle(document.body).direction,
          beyond: document.documentElement.scrollWidth > window.innerWidth,
          side: document.querySelector('nav')!.getBoundingClientRect().left,
          main: document.querySelector('#main')!.getBoundingClientRect().left,
        }));
        expect({ path, width, dir, beyond }).toEqual({ path, width, dir: 'rtl', beyond: false });
        if (width > 1000) expect(side).toBeGreaterThan(main);
      }
    }
  });

  it('keeps names of another direction to themselves where no element holds them', async () => {
    await speak('pretended-rtl');
    await open('/@bea');
    await page.getByRole('button', { name: /\u2068阿达\u2069 @/ }).waitFor();
  });

  it.each([
    { language: 'de', says: 'has: braucht eines von' },
    { language: 'zh', says: 'has: 后面应为以下之一' },
    { language: 'pretended', says: 'ĥàš: ţàķéš óńé óƒ' },
  ])('says in $language why the server refuses something', async ({ language, says }) => {
    await speak(language);
    await open('/search?q=has:nothing');
    await page.locator('#main').getByText(says).waitFor();
  });

  it('tells the server’s own pages which language was chosen before one signed in', async () => {
    const stranger = await hub.page({ locale: 'en-GB' });
    await stranger.goto(`${hub.url}/sign-in`);
    await stranger.getByRole('list', { name: 'Language' }).getByRole('button', { name: 'Deutsch' }).click();
    await stranger.getByRole('list', { name: 'Sprache' }).waitFor();
    await stranger.goto(`${hub.url}/auth/saml/nowhere/login`);
    await stranger.getByRole('heading', { name: 'Hier ist nichts' }).waitFor();
    await stranger.context().close();
  });

  it('says which language it speaks, and its dates in it', async () => {
    await speak('de');
    await open('/@bea');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('link', { name: 'Zum Inhalt springen' }).waitFor({ state: 'attached' });
  });

  it('raises no error', () => expect(hub.faults).toEqual([]));
});
