import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { startDemoHub } from './demo-hub.js';
import { pagesOf } from './pages.js';
import { signIn } from './signed-in.js';

/** Pictures of the main pages for README and docs/screens.md, light and dark, from the demo company: `npm run pictures`. */
const FOLDER = fileURLToPath(new URL('../../../docs/images', import.meta.url));
const WINDOW = { width: 1360, height: 850 };
const LIMIT_MS = 15 * 60_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** What is shown, by the name of its file, and who of the company sees it. */
const SHOWN: readonly { readonly by: string; readonly pages: Record<string, string> }[] = [
  {
    by: 'Ada Moreira',
    pages: {
      home: '/',
      highlights: '/highlights',
      thread: '{Thread}',
      article: '/a/forty-one-minutes-late',
      write: '/a/forty-one-minutes-late/edit',
      person: '/@grace',
      people: '/people',
      'org-chart': '/org',
      channel: '/c/incidents',
      search: '/search?q=tide',
    },
  },
  { by: 'Mia Brandt', pages: { moderation: '/moderation' } },
  { by: 'Tom Okafor', pages: { administration: '/admin/people' } },
];

setTimeout(() => {
  say('The pictures took longer than 15 minutes');
  process.exit(1);
}, LIMIT_MS).unref();

const [given] = process.argv.slice(2);
const hub = given === undefined ? await startDemoHub() : { url: given, stop: () => Promise.resolve() };
try {
  await mkdir(FOLDER, { recursive: true });
  for (const { by, pages } of SHOWN) {
    const browser = await signIn(hub.url, by);
    try {
      await show(browser.context, pages);
    } finally {
      await browser.close();
    }
  }
} finally {
  await hub.stop();
}

async function show(context: BrowserContext, pages: Record<string, string>): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(hub.url);
  const found = await pagesOf(page);
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(hub.url + address.replace(/^\{(\w+)\}$/, (_whole, key: string) => found.get(key) ?? '/'));
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const colorScheme of ['light', 'dark'] as const) await take(page, name, colorScheme);
    say(name);
  }
  await page.close();
}

async function take(page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await sharp(picture).webp({ quality: 82, effort: 6 }).toFile(join(FOLDER, `${name}-${colorScheme}.webp`));
}
