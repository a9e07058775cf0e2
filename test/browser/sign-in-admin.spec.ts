import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Role } from '#access';
import { sql } from '#platform';
import { providerMetadata } from '../sign-in/provider-metadata.js';
import { axeFor } from './axe.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

/** Where pictures go, if somebody wants to look at them. */
const SHOTS = process.env.TIDINGS_SHOTS;

describe.each([
  ['a laptop', { viewport: { width: 1280, height: 900 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
])('administering sign-in on %s', (where, options) => {
  let hub: BrowserHub;
  let tom: Page;

  beforeAll(async () => {
    hub = await startBrowserHub();
    await hub.person('tom', { name: 'Tom Admin', roles: [Role.EMPLOYEE, Role.ADMINISTRATOR] });
    tom = await hub.signIn('Tom Admin', options);
  });
  afterAll(() => hub?.close());

  /** The page as it is has nothing that axe objects to, and nothing that reaches past the screen. */
  async function fine(page: Page, name: string): Promise<void> {
    if (SHOTS) {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: join(SHOTS, `${name}-${where.replaceAll(' ', '-')}.png`), fullPage: true });
    }
    const { violations } = await (await axeFor(page)).analyze();
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }

  /** Begins a test on the connection's page and goes through it in its own window. */
  async function test(): Promise<Page> {
    const opened = tom.waitForEvent('popup');
    await tom.getByRole('button', { name: 'Test it in a new window' }).click();
    const window = await opened;
    await window.getByRole('button', { name: 'Tom Admin' }).click();
    await window.getByRole('heading', { name: 'What came of the test' }).waitFor();
    return window;
  }

  it('connects a provider by what it is given, off at first', async () => {
    await tom.goto(`${hub.url}/admin/sign-in`);
    await tom.getByText('No sign-in was refused').waitFor();
    await fine(tom, 'connections');
    await tom.getByRole('link', { name: 'Connect a provider' }).click();
    await tom.getByLabel('What its button says').fill('Acme Inc.');
    await tom.getByText(`${hub.url}/auth/saml/acme-inc/acs`).waitFor();
    await tom.getByRole('tab', { name: 'Okta' }).click();
    await fine(tom, 'new-connection');
    await tom.getByLabel('The provider’s metadata (XML)').fill('<x/>');
    await tom.getByRole('button', { name: 'Add the connection' }).click();
    await tom.getByText('has no EntityDescriptor of an identity provider').waitFor();
    await tom.getByLabel('The provider’s metadata (XML)').fill(await providerMetadata());
    await tom.getByRole('button', { name: 'Add the connection' }).click();
    await tom.getByRole('heading', { name: 'Acme Inc.' }).waitFor();
    await tom.getByText('Nobody has signed in by it yet.').waitFor();
    await fine(tom, 'connection');
  });

  it('says what turning it on does, and then it is on the sign-in page', async () => {
    await tom.getByRole('button', { name: 'Turn on' }).click();
    await tom.getByRole('dialog').getByText('is added at their first sign-in').waitFor();
    await tom.getByRole('dialog').getByRole('button', { name: 'Turn on' }).click();
    await tom.getByText('It can’t be turned off').or(tom.getByRole('button', { name: 'Turn off' })).first().waitFor();
    const stranger = await hub.page(options);
    await stranger.goto(`${hub.url}/sign-in`);
    await stranger.getByRole('link', { name: 'Acme Inc.' }).waitFor();
    await fine(stranger, 'sign-in');
    await stranger.context().close();
  });

  it('maps attributes and changes our certificate in two steps', async () => {
    await tom.getByLabel('Title', { exact: true }).fill('job');
    await tom.getByRole('button', { name: 'Save what is read' }).click();
    await tom.getByText('It counts from the next sign-in').first().waitFor();
    await tom.getByRole('button', { name: 'Make a new certificate' }).click();
    await tom.getByText('Our metadata has both now.').waitFor();
    await tom.getByRole('button', { name: 'Sign with the new one' }).click();
    await tom.getByRole('dialog').getByText('the present one is forgotten').waitFor();
    await tom.getByRole('dialog').getByRole('button', { name: 'Sign with the new one' }).click();
    await tom.getByRole('button', { name: 'Make a new certificate' }).waitFor();
  });

  it('tests a connection in a window of its own, which signs nobody in', async () => {
    await tom.goto(`${hub.url}/admin/sign-in`);
    await tom.getByRole('link', { name: 'Demo sign-in' }).click();
    const window = await test();
    await window.getByText('This would have been a sign-in').waitFor();
    await window.getByText('has signed in by this connection before').waitFor();
    await window.getByText('Show the XML').click();
    await window.getByText('<saml:NameID').first().waitFor();
    await fine(window, 'test-passed');
    await window.close();
    expect(await hub.database.first<{ count: number }>(sql`SELECT count(*)::int AS count FROM session`)).toEqual({ count: 1 });
  });

  it('explains what fails, with what was expected and what came', async () => {
    await hub.database.execute(sql`UPDATE saml_connection SET sp_entity_id = 'https://hub.example.com', issuer = 'https://other.example.com' WHERE demo`);
    const window = await test();
    await window.getByText('This would not have been a sign-in').waitFor();
    await window.getByText('The assertion is for another entity ID than ours.').waitFor();
    await window.getByText('At the provider enter our entity ID as audience').waitFor();
    await window.getByText('https://hub.example.com', { exact: true }).waitFor();
    await fine(window, 'test-failed');
    await window.close();
    const stranger = await hub.page({ ...options, locale: 'de-DE' });
    await stranger.goto(`${hub.url}/auth/saml/demo/login`);
    await stranger.getByRole('button', { name: 'Tom Admin' }).click();
    await stranger.getByText('Du bist nicht angemeldet').first().waitFor();
    const number = await stranger.locator('code').innerText();
    await fine(stranger, 'refused');
    await stranger.context().close();
    await tom.goto(`${hub.url}/admin/sign-in`);
    await tom.getByText('comes from another entity ID').or(tom.getByText('for another entity ID')).first().click();
    await tom.getByText(number).waitFor();
    await fine(tom, 'failures');
  });

  it('registers an app, shows its token once and revokes it', async () => {
    await tom.goto(`${hub.url}/admin/apps`);
    await tom.getByRole('button', { name: 'Register an app' }).click();
    await tom.getByLabel('Its name').fill('Build server');
    await tom.getByRole('button', { name: 'Register', exact: true }).click();
    const app = tom.getByRole('region', { name: 'Build server' });
    await app.getByRole('button', { name: 'New token' }).click();
    await tom.getByLabel('What is it for?').fill('Nightly report');
    await tom.getByRole('checkbox', { name: 'Write' }).check();
    await fine(tom, 'new-token');
    await tom.getByRole('button', { name: 'Make the token' }).click();
    const token = await tom.getByRole('dialog').locator('code').innerText();
    expect(token).toMatch(/^tid_/);
    await tom.getByRole('button', { name: 'I have copied it' }).click();
    await app.getByText('Nightly report').waitFor();
    await fine(tom, 'apps');
    expect(await hub.ask(token, '{ viewer { app { name } } }')).toEqual({ viewer: { app: { name: 'Build server' } } });
    await app.getByRole('button', { name: 'Revoke Nightly report' }).click();
    await tom.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await app.getByText('It has no token').waitFor();
    expect((await hub.graphql(token, '{ viewer { app { name } } }')).errors).toHaveLength(1);
  });

  it('makes a token of one’s own', async () => {
    await tom.goto(`${hub.url}/settings/tokens`);
    await tom.getByRole('button', { name: 'New token' }).click();
    await tom.getByLabel('What is it for?').fill('My script');
    await tom.getByRole('button', { name: 'Make the token' }).click();
    await tom.getByRole('button', { name: 'I have copied it' }).click();
    await tom.getByText('My script').waitFor();
    await fine(tom, 'tokens');
  });

  it('sees how far the hub has come', async () => {
    await tom.goto(`${hub.url}/admin/first-run`);
    await tom.getByRole('heading', { name: 'Leave the demo behind' }).waitFor();
    await tom.getByRole('img', { name: 'Done' }).first().waitFor();
    await fine(tom, 'first-run');
    expect(hub.faults).toEqual([]);
  });
});
