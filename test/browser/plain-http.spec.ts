import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { MakeSignInLinkCommand } from '#sign-in';
import { freePort } from '../support/free-port.js';
import { TestHub } from '../support/hub.js';
import { textOf } from './article-writing.js';
import { openBrowser } from './browser.js';

/** A company may try the hub in its own network before it has a certificate. Browsers leave such pages without much that others have. */
describe('a hub with plain http at another address than this machine’s', () => {
  const faults: string[] = [];
  let hub: TestHub;
  let browser: Browser;
  let ada: Page;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    url = `http://hub.test:${port}`;
    hub = await TestHub.start({ PORT: String(port), TIDINGS_PUBLIC_URL: url });
    await hub.person('ada', { name: 'Ada Moreira' });
    browser = await openBrowser('--host-resolver-rules=MAP hub.test 127.0.0.1');
    ada = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    ada.on('pageerror', (error) => faults.push(error.message));
    await ada.goto(await hub.get(MakeSignInLinkCommand).run('ada'));
    await ada.getByRole('button', { name: /Sign in/ }).click();
    await ada.waitForURL(`${url}/`);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.close();
    expect(faults).toEqual([]);
  });

  const postSaying = (text: string) => ada.getByRole('article').filter({ hasText: text }).first();

  it('is a page as browsers give least to', async () => {
    expect(await ada.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'clipboard' in navigator])).toEqual([false, false, false]);
  });

  it('takes posts with pictures, answers, reposts, and what is taken back', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: { r: 20, g: 90, b: 200 } } }).png().toBuffer();
    const composer = ada.getByRole('form', { name: 'New post' });
    await composer.getByRole('textbox', { name: 'New post' }).fill('The first tide');
    await composer.locator('input[type=file]').setInputFiles({ name: 'tide.png', mimeType: 'image/png', buffer: picture });
    await composer.getByRole('button', { name: 'Post', exact: true }).and(ada.locator(':enabled')).click();
    await postSaying('The first tide').locator('img').last().waitFor();

    await postSaying('The first tide').getByRole('button', { name: /^Repost/ }).click();
    await ada.getByRole('menuitem', { name: 'Repost' }).click();
    await ada.getByRole('button', { name: 'Undo' }).click();
    await postSaying('The first tide').getByRole('button', { name: 'Repost, 0 times so far' }).waitFor();

    await postSaying('The first tide').getByRole('button', { name: /^Reply/ }).click();
    await ada.getByRole('textbox', { name: /^Reply to/ }).fill('It was high');
    await ada.keyboard.press('Control+Enter');
    await hub.settled();
    await ada.goto(`${url}/everyone`);
    await postSaying('The first tide').getByRole('button', { name: 'Reply, 1 reply so far' }).waitFor();
  });

  it('copies links all the same', async () => {
    await ada.getByRole('article').last().getByRole('button', { name: 'More' }).click();
    await ada.getByRole('menuitem', { name: 'Copy link' }).click();
    await ada.getByText('Link copied').waitFor();
    await ada.goto(url);
    const field = ada.getByRole('textbox', { name: 'New post' });
    await field.press('Control+v');
    expect(await field.inputValue()).toMatch(new RegExp(`^${url}/p/`));
  });

  it('saves articles, and a profile', async () => {
    await ada.goto(`${url}/write`);
    await ada.getByLabel('Name of your blog').fill('From the quay');
    await ada.keyboard.press('Enter');
    await ada.getByLabel('Title').fill('On quays');
    await textOf(ada).click();
    await ada.keyboard.type('Of stone.');
    await ada.keyboard.press('Control+s');
    await ada.waitForURL('**/a/on-quays/edit');

    await ada.goto(`${url}/settings`);
    await ada.getByRole('button', { name: 'Edit profile' }).click();
    await ada.getByRole('button', { name: 'Add a school' }).click();
    await ada.getByRole('group', { name: 'School' }).getByLabel('School').fill('Leça');
    await ada.getByRole('button', { name: 'Save' }).click();
    await ada.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
