import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { OutsideTargets } from '#platform';
import { articleDesk } from '../blogs/article-desk.js';
import { pngPicture } from '../media/pictures.js';
import { textOf } from './article-writing.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

/** One writes on a laptop, the other reads on a phone. The other site is known to the hub alone, by a target of the spec's own. */
describe('a picture of another site', () => {
  const asked: string[] = [];
  let hub: BrowserHub;
  let desk: ReturnType<typeof articleDesk>;
  let ada: Page;
  let grace: Page;
  let token: string;
  let origin: string;
  let picture: Buffer;
  const site = createServer((request, response) => {
    if (request.url === '/pier.png') response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
    else response.writeHead(404).end();
  });

  beforeAll(async () => {
    picture = await pngPicture(600, 300);
    await once(site.listen(0, '127.0.0.1'), 'listening');
    origin = `http://photos.site.org:${(site.address() as AddressInfo).port}`;
    hub = await startBrowserHub({ TIDINGS_OUTSIDE: 'on' });
    const targets = hub.worker.app.get(OutsideTargets, { strict: false });
    const decide = targets.of.bind(targets);
    targets.of = (address, mayBeAllowed) =>
      new URL(address).origin === origin ? Promise.resolve({ url: new URL(address), addresses: ['127.0.0.1'], allowed: false }) : decide(address, mayBeAllowed);
    const one = await hub.person('ada', { name: 'Ada Moreira' });
    await hub.person('grace', { name: 'Grace Amaral' });
    token = await hub.token(one);
    desk = articleDesk(hub, 'id slug revision { id number }');
    ada = await hub.signIn('Ada Moreira');
    grace = await hub.signIn('Grace Amaral', { viewport: { width: 390, height: 844 }, hasTouch: true });
    for (const page of [ada, grace]) page.on('request', (request) => asked.push(request.url()));
  }, 120_000);
  afterAll(async () => {
    await hub?.close();
    site.closeAllConnections();
    site.close();
  });

  const elsewhere = () => asked.filter((address) => /^https?:/.test(address) && !address.startsWith(hub.url));

  it('that is pasted becomes the hub’s own while one writes; of what can’t be had, the writer is told, and readers get a link', async () => {
    const { id, slug } = await desk.article(token, 'createArticle', { title: 'At the pier', markdown: 'Words.' });
    await ada.goto(`${hub.url}/a/${slug}/edit`);
    await textOf(ada).click();
    await ada.keyboard.press('Control+End');
    const html = `<p>More.</p><img src="${origin}/pier.png" alt="The pier"><img src="${origin}/gone.png" alt="The old pier">`;
    await textOf(ada).evaluate((text, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await expect(textOf(ada).locator('.outside-picture').count()).resolves.toBe(2);
    const copy = textOf(ada).locator('img[src^="/media/image_"]');
    await copy.waitFor();
    await ada.getByText('The hub can’t have one picture of another site').waitFor();
    expect(await textOf(ada).locator('.outside-picture').getAttribute('data-words')).toMatch(/^Picture on photos\.site\.org/);

    await desk.run(token, 'publishArticle', { articleId: id }, 'article { id }');
    await grace.goto(`${hub.url}/a/${slug}`);
    const shown = grace.locator('.article-body img[src^="/media/image_"]');
    await shown.scrollIntoViewIfNeeded();
    await grace.waitForFunction(() => (document.querySelector<HTMLImageElement>('.article-body img[src^="/media/image_"]')?.naturalWidth ?? 0) > 0);
    const link = grace.getByRole('link', { name: 'Picture on photos.site.org: The old pier' });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([`${origin}/gone.png`, 'noopener noreferrer nofollow']);
    expect([elsewhere(), hub.faults]).toEqual([[], []]);
  });
});
