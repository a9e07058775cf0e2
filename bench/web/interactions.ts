import type { BrowserContext, Page } from 'playwright-core';

/** How long the slowest interactions took until the next paint, in milliseconds, rounded to 8 by the browser. */
export interface Interactions {
  readonly count: number;
  readonly median: number;
  /** What Interaction to Next Paint says: the slowest, as long as there are fewer than fifty. */
  readonly slowest: number;
}

const SCREENS = 40;
const POSTS = 5;

declare global {
  interface Window {
    interactions: Map<number, number>;
  }
}

/** Scrolls Home by keyboard and wheel, opens menus and the fields for replies, then writes posts, and says how long each answer took to be seen. */
export async function interactionsOn(context: BrowserContext, url: string): Promise<{ scrolling: Interactions; posting: Interactions }> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(url);
  await page.getByRole('feed').getByRole('article').first().waitFor();
  for (let screen = 0; screen < SCREENS; screen++) {
    await page.mouse.wheel(0, 600);
    await page.keyboard.press('j');
    if (screen % 8 === 3) await reply(page);
    await nextFrames(page);
  }
  const scrolling = await taken(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const field = page.getByRole('textbox', { name: 'New post' }).first();
  for (let post = 0; post < POSTS; post++) {
    await field.click();
    await field.pressSequentially(`Measured ${post}: the tide is in #harbour`);
    await page.getByRole('button', { name: 'Post', exact: true }).first().click();
    await page.getByText(`Measured ${post}:`).first().waitFor();
  }
  const posting = await taken(page);
  await page.close();
  return { scrolling, posting };
}

async function reply(page: Page): Promise<void> {
  await page.keyboard.press('r');
  await page.keyboard.type('Yes');
  await page.keyboard.press('Escape');
}

/** In the page: remembers how long each interaction took, by its id. */
function watch(): void {
  window.interactions = new Map();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.interactionId) window.interactions.set(entry.interactionId, Math.max(entry.duration, window.interactions.get(entry.interactionId) ?? 0));
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

async function taken(page: Page): Promise<Interactions> {
  await nextFrames(page);
  const durations = await page.evaluate(() => {
    const all = [...window.interactions.values()];
    window.interactions.clear();
    return all.sort((one, other) => one - other);
  });
  return { count: durations.length, median: durations[Math.floor(durations.length / 2)] ?? 0, slowest: durations.at(-1) ?? 0 };
}

function nextFrames(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}
