import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.js';

/** A Chromium in which an employee of the demo company has signed in, and which Lighthouse can reach, too. */
export interface SignedIn {
  readonly context: BrowserContext;
  /** Where the browser listens for the DevTools protocol. */
  readonly port: number;
  close(): Promise<void>;
}

const PHONE = { width: 412, height: 823 };

/** @param person the employee's name */
export async function signIn(url: string, person: string): Promise<SignedIn> {
  const profile = await mkdtemp(join(tmpdir(), 'tidings-bench-browser-'));
  // Chromium's own sandbox can't be set up by root or in most containers; only the hub's own pages are opened.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--remote-debugging-port=0'];
  const context = await chromium.launchPersistentContext(profile, { executablePath: await findBrowser(), args, viewport: PHONE, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('link', { name: 'Demo sign-in' }).click();
  await page.getByRole('button', { name: person }).click();
  await page.getByRole('feed').waitFor();
  await page.close();
  return {
    context,
    port: await debuggingPort(profile),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Chromium writes down which port it took. */
async function debuggingPort(profile: string): Promise<number> {
  return Number((await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0]);
}

/** Asks the hub as the page would. */
export async function ask<Data>(page: Page, query: string): Promise<Data> {
  return page.evaluate(async (text) => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text }) });
    return ((await response.json()) as { data: Data }).data;
  }, query);
}
