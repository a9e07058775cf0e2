import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

// Chromium's own sandbox can't be set up by root or in most containers; only the hub's own pages are opened here.
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A Chromium without a window, which the run has found. @param flags besides those that a run needs */
export function openBrowser(...flags: string[]): Promise<Browser> {
  const executablePath = process.env.TIDINGS_TEST_BROWSER;
  if (executablePath === undefined) throw new Error('No browser: run browser specs by npm test.');
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** A person's page, signed in through the demo's identity provider as one does by hand. Errors that the page raises are kept in `faults`. */
export async function signIn(browser: Browser, url: string, name: string, faults: string[], options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(`${name}: ${message.text()}`);
  });
  await page.goto(url);
  await page.getByRole('link', { name: /demo/i }).or(page.getByRole('button', { name: /demo/i })).first().click();
  await page.getByText(name, { exact: true }).first().click();
  await page.waitForURL(`${url}/`);
  return page;
}

/** Resolves when the hub has answered a mutation that the page is about to send: the page itself shows what it expects before that. */
export async function answerTo(page: Page, mutation: string): Promise<void> {
  await page.waitForResponse((response) => response.request().postData()?.includes(mutation) ?? false);
}
