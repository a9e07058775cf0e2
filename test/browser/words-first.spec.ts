import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type DemoHub, startDemoHub } from './demo-hub.js';
import { frames } from './page-state.js';

/** Pages that one goes to from Home while its words are still on their way. */
const PAGES = ['/everyone', '/mentions', '/highlights', '/people', '/org', '/@grace', '/channels', '/c/incidents', '/articles', '/a/forty-one-minutes-late', '/bookmarks', '/reach', '/search?q=tide', '/settings', '/more', '/welcome'];

const WHOLE = /\/assets\/en-[\w-]+\.js$/;

describe('a page whose words are still on their way', () => {
  let hub: DemoHub;
  let noor: Page;
  /** What was drawn with the key of its words. */
  const missing: string[] = [];
  let held = Promise.resolve();
  let letGo = (): void => undefined;

  beforeAll(async () => {
    hub = await startDemoHub();
    noor = await hub.signIn('Noor de Wit');
    noor.on('console', (message) => {
      if (message.text().includes('Uncompiled message')) missing.push(`${new URL(noor.url()).pathname}: ${/> (.*)/.exec(message.text())?.[1]}`);
    });
    await noor.route(WHOLE, async (route) => {
      await held;
      await route.continue();
    });
  }, 240_000);
  afterAll(() => hub?.stop());

  /** The file with everything is asked for when Home has stood for a moment. */
  const openHome = async () => {
    held = new Promise<void>((resolve) => (letGo = resolve));
    const asked = noor.waitForRequest((request) => WHOLE.test(request.url()));
    await noor.goto(hub.url);
    await asked;
  };

  it('says all that it shows a newcomer on Home by itself, before the rest has come', async () => {
    await noor.setViewportSize({ width: 1280, height: 860 });
    await openHome();
    await noor.getByRole('region', { name: 'Getting started' }).getByText(/of 5 done\. Next: /).waitFor();
    await noor.getByRole('complementary', { name: 'New in the blogs' }).getByRole('link', { name: 'All articles' }).waitFor();
    await noor.getByRole('feed').or(noor.getByRole('article')).first().waitFor();
    expect(missing).toEqual([]);
  });

  it('waits for them with what is opened early', async () => {
    await noor.getByRole('button', { name: /your account/ }).click();
    await noor.keyboard.press('Control+k');
    await frames(noor);
    letGo();
    await noor.getByRole('combobox').first().waitFor();
    expect(missing).toEqual([]);
  });

  it.each(PAGES)('waits for them with %s', async (path) => {
    await openHome();
    const code = noor.waitForEvent('requestfinished', { predicate: (request) => request.url().endsWith('.js'), timeout: 5_000 }).catch(() => undefined);
    await noor.evaluate((href) => void (globalThis as unknown as { __TSR_ROUTER__: { navigate: (to: object) => Promise<void> } }).__TSR_ROUTER__.navigate({ href }), path);
    await code;
    await frames(noor);
    letGo();
    await noor.waitForURL(hub.url + path);
    await noor.locator('h1').first().waitFor();
    await frames(noor);
    expect(missing).toEqual([]);
  });
});
