import type { BrowserContext } from 'playwright-core';

/** What a browser without anything in its cache fetches before the page stands. */
export interface FirstPaint {
  /** Operations sent to /graphql. */
  readonly requests: number;
  /** As they came over the wire. */
  readonly scriptBytes: number;
  readonly styleBytes: number;
}

/** Opens a page with an empty cache; `ready` says by what one sees that it stands. What is fetched ahead after that doesn't count. */
export async function firstPaintOf(context: BrowserContext, url: string, ready: string): Promise<FirstPaint> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const sizes = { Script: 0, Stylesheet: 0 };
  let requests = 0;
  let stands = false;
  devTools.on('Network.requestWillBeSent', ({ request, requestId, type, initiator }) => {
    if (stands) return;
    // A script that is named in the head counts, whether or not it runs at once.
    kinds.set(requestId, type === 'Script' || initiator.type === 'preload' ? 'Script' : (type ?? 'Other'));
    if (new URL(request.url).pathname === '/graphql' && request.method === 'POST') requests++;
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === 'Script' || kind === 'Stylesheet') sizes[kind] += encodedDataLength;
  });
  // The app fetches the code of other pages when the browser has nothing to do; the page waits for none of it.
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
  await page.goto(url);
  await page.locator(ready).first().waitFor();
  stands = true;
  await page.close();
  return { requests, scriptBytes: sizes.Script, styleBytes: sizes.Stylesheet };
}
