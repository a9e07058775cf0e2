import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

type Watched = typeof globalThis & { shifts?: Shift[] };

/** The names of the queries that a page sends from now on, as they go out. What it writes down (where one has read to) isn't waited for. */
export function countAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (new URL(request.url()).pathname === '/graphql' && body.includes('"query":"query ')) asked.push(/"operationName":"(\w+)"/.exec(body)?.[1] ?? '?');
  });
  return asked;
}

/** Has the browser note in each document opened from now on what it moves, and leaves out what is fetched ahead when nobody waits for it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
    const shifts: Shift[] = ((globalThis as Watched).shifts = []);
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much the document has moved of what was on the screen (web.dev/cls), and what that was. */
export function shifted(page: Page): Promise<{ score: number; what: string[] }> {
  return page.evaluate(() => {
    const { shifts = [] } = globalThis as Watched;
    const nodes = shifts.flatMap(({ sources }) => sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : (node?.textContent ?? '?'))));
    return { score: shifts.reduce((sum, { value }) => sum + value, 0), what: [...new Set(nodes)] };
  });
}
