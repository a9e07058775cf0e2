import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pngPicture } from '../media/pictures.js';
import { until } from '../support/until.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';
import { frames } from './page-state.js';

/** A page within the company, which the settings allow. */
describe('cards of addresses in a browser', () => {
  const asked: string[] = [];
  const pages: Record<string, (response: ServerResponse) => unknown> = {
    '/tides': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(
      '<title>x</title><meta property="og:title" content="Spring &lt;b&gt;tides&lt;/b&gt;"><meta property="og:site_name" content="Gazette"><meta property="og:image" content="/pic.png">'),
    '/pic.png': async (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(await pngPicture(600, 300)),
    '/inside': (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/admin' }).end(),
  };
  const site = createServer((request, response) => {
    asked.push(request.url as string);
    void (pages[request.url as string] ?? (() => response.writeHead(404).end()))(response);
  });
  let hub: DemoHub;
  let origin: string;
  let ada: Page;
  let mia: Page;

  beforeAll(async () => {
    await once(site.listen(0, '127.0.0.1'), 'listening');
    const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    origin = `http://${host}`;
    hub = await startDemoHub({ TIDINGS_OUTSIDE_ALLOW: host });
    [ada, mia] = [await hub.signIn('Ada Moreira'), await hub.signIn('Mia Brandt')];
  }, 180_000);
  afterAll(async () => {
    await hub?.stop();
    site.closeAllConnections();
    site.close();
  });

  const postSaying = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text }).first();
  async function post(text: string): Promise<void> {
    const composer = ada.getByRole('form', { name: 'New post' });
    await composer.getByRole('textbox', { name: 'New post' }).fill(text);
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await postSaying(ada, text.split(' http')[0] as string).waitFor();
  }

  it('come by themselves to who looks on, with a picture of the hub’s own', async () => {
    const foreign: string[] = [];
    mia.on('request', (request) => !request.url().startsWith(hub.url) && /^https?:/.test(request.url()) && foreign.push(request.url()));
    await mia.goto(`${hub.url}/everyone`);
    await mia.getByRole('article').first().waitFor();
    await post(`High water ${origin}/tides`);
    const news = mia.getByRole('button', { name: /\d new post/i });
    await postSaying(mia, 'High water').or(news).first().waitFor();
    if (await news.isVisible()) await news.click();
    const card = postSaying(mia, 'High water').getByRole('link', { name: /Spring/ });
    await card.waitFor({ timeout: 30_000 });
    expect(await card.innerText()).toMatch(/127\.0\.0\.1 · Gazette\s+Spring <b>tides<\/b>/);
    expect(await card.evaluate((link) => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')])).toEqual([`${origin}/tides`, '_blank', 'noreferrer noopener nofollow ugc']);
    const picture = card.locator('img');
    await picture.scrollIntoViewIfNeeded();
    await until(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0), 'the picture came');
    expect(foreign).toEqual([]);
    expect(asked).toEqual(['/tides', '/pic.png']);
  }, 60_000);

  it('don’t come of what leads inside', async () => {
    await post(`The cellar ${origin}/inside`);
    await until(() => Promise.resolve(asked.includes('/inside')), 'the worker has asked');
    await ada.reload();
    await postSaying(ada, 'The cellar').waitFor();
    expect(await postSaying(ada, 'The cellar').getByRole('link', { name: /127/ }).count()).toBe(1);
  }, 60_000);

  it('show the hub’s own people, posts, blogs and articles, and lead there', async () => {
    await ada.goto(`${hub.url}/everyone`);
    const cardIn = async (words: string, name: RegExp) => {
      const article = postSaying(ada, words);
      await until(async () => {
        if ((await article.count()) > 0) return true;
        await ada.mouse.wheel(0, 2_000);
        await frames(ada);
        return false;
      }, `nobody says ${words}`, 30_000);
      return article.getByRole('link', { name });
    };
    for (const [words, name] of [['half a decibel more', /^Blog The bench/], ['新同事问', /^Neap What zero means/], ['gets her, at breakfast', /^唐诗涵/], ['eleven turns” means', /^Ole Thomsen/]] as const) {
      await (await cardIn(words, name)).waitFor();
    }
    await (await cardIn('eleven turns” means', /^Ole Thomsen/)).click();
    await ada.waitForURL(/\/p\/post_/);
    await ada.getByText('First visit to Matosinhos').waitFor();
  }, 60_000);
});
