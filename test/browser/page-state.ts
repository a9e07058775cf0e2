import type { Page, Request } from 'playwright-core';

/** What pages still ask the hub, by page. */
const asking = new WeakMap<Page, Set<Request>>();

/** Whether a page asks the hub for something; what it writes down as it is opened (where one has read to) isn't waited for. */
function isQuery(request: Request): boolean {
  return new URL(request.url()).pathname === '/graphql' && (request.postData() ?? '').includes('"query":"query ');
}

/** Follows from now on what a page asks the hub, or all that it fetches, so that `settled` knows. */
export function followRequests(page: Page, follows: (request: Request) => boolean = isQuery): void {
  const open = new Set<Request>();
  asking.set(page, open);
  page.on('request', (request) => follows(request) && open.add(request));
  const close = (request: Request) => open.delete(request);
  page.on('requestfinished', close).on('requestfailed', close);
}

/** Resolves once a page shows what it has to show: its heading is there, nothing is being asked, and nothing says that it is being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  do await frames(page);
  while ((asking.get(page)?.size ?? 0) > 0);
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
}

/** Two frames: what a change begins has begun. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Makes the page's processor so many times slower. @returns what gives it back its speed */
export async function slowDown(page: Page, rate: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return async () => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  };
}

/** Shows a page in a theme, at rest. */
export async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction((scheme) => document.documentElement.dataset['mantineColorScheme'] === scheme, colorScheme);
  // However short a transition is, it begins and ends with a frame.
  await frames(page);
  // What follows scrolling instead of time doesn't end.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ timeline }) => timeline === document.timeline).map(({ finished }) => finished)).then(() => undefined));
}

/** Goes to a page of the app as a link does, without loading the app anew. */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => (globalThis as unknown as { __TSR_ROUTER__: { navigate: (to: object) => Promise<void> } }).__TSR_ROUTER__.navigate({ href }), address);
  await settled(page);
}
