import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { axeFor } from './axe.js';
import { answerTo, openBrowser, signIn } from './browser.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';

describe('a newcomer in a browser', () => {
  let hub: DemoHub;
  let browser: Browser;
  let noor: Page;
  let phone: Page;
  let mia: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
    noor = await signIn(browser, hub.url, 'Noor de Wit', faults);
    phone = await signIn(browser, hub.url, 'Noor de Wit', faults, { viewport: { width: 390, height: 844 }, hasTouch: true });
  }, 200_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
    expect(faults).toEqual([]);
  });

  const card = (page: Page) => page.getByRole('region', { name: 'Getting started' });
  const step = (page: Page, title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  const done = (page: Page, title: string) => step(page, title).getByText('Done', { exact: true });
  const violations = async (page: Page) => (await (await axeFor(page)).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);

  it('is offered the first steps on Home, can put them away, and takes them up again from the account’s menu', async () => {
    await card(phone).getByText('0 of 5 done. Next: Show your face').waitFor();
    await card(noor).getByRole('button', { name: 'Don’t show on Home' }).click();
    await card(noor).waitFor({ state: 'detached' });
    await noor.reload();
    await noor.getByRole('button', { name: /your account/ }).click();
    await noor.getByRole('menuitem', { name: 'Getting started' }).click();
    await noor.getByRole('button', { name: 'Show on Home again' }).click();
    await noor.getByRole('button', { name: 'Don’t show on Home' }).waitFor();
    expect(await violations(noor)).toEqual([]);
  });

  it('shows a face, the part of a picture that they choose', async () => {
    const picture = await sharp({ create: { width: 900, height: 300, channels: 3, background: { r: 200, g: 30, b: 30 } } })
      .composite([{ input: { create: { width: 300, height: 300, channels: 3, background: { r: 0, g: 0, b: 220 } } }, left: 600, top: 0 }]).png().toBuffer();
    await step(noor, 'Show your face').locator('input[type=file]').setInputFiles({ name: 'face.png', mimeType: 'image/png', buffer: picture });
    const frame = noor.getByLabel('The part to be shown; move it with the arrow keys');
    await frame.waitFor();
    await noor.getByRole('button', { name: 'Use this part' }).and(noor.locator(':enabled')).waitFor();
    await frame.scrollIntoViewIfNeeded();
    const box = (await frame.boundingBox())!;
    await noor.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await noor.mouse.down();
    await noor.mouse.move(box.x - 200, box.y + box.height / 2, { steps: 8 });
    await noor.mouse.up();
    await noor.getByRole('button', { name: 'Use this part' }).click();
    await done(noor, 'Show your face').waitFor();
    const shown = await noor.request.get(hub.url + (await step(noor, 'Show your face').locator('img[data-person]').getAttribute('src')));
    const { dominant } = await sharp(Buffer.from(await shown.body())).stats();
    expect(dominant.b).toBeGreaterThan(180);
  });

  it('goes on through headline, channel and three people, each with a reason, on a phone', async () => {
    await card(phone).getByRole('link', { name: 'Continue' }).tap();
    await phone.getByRole('textbox', { name: 'Your headline' }).fill('New to tides');
    await step(phone, 'Say in a line what you do').getByRole('button', { name: 'Save' }).tap();
    await done(phone, 'Say in a line what you do').waitFor();
    const people = phone.getByRole('list', { name: 'People you might follow' });
    await people.getByRole('listitem').filter({ hasText: 'Samir Haddad' }).getByText('You report to them').waitFor();
    await people.getByRole('listitem').filter({ hasText: 'Ada Moreira' }).getByText('You both worked at Douro Dados').waitFor();
    for (let i = 0; i < 3; i++) {
      const answered = answerTo(phone, 'Follow');
      await people.getByRole('button', { name: /^Follow / }).first().tap();
      await answered;
    }
    await done(phone, 'Follow three people').waitFor();
    expect(await violations(phone)).toEqual([]);
    const told = answerTo(phone, 'updateWelcome');
    await step(phone, 'Look into your department’s channel').getByRole('link', { name: 'Almanac' }).tap();
    await told;
    await phone.getByRole('heading', { name: 'Almanac' }).first().waitFor();
  });

  it('ends with a first post, which is proposed', async () => {
    await noor.goto(`${hub.url}/welcome`);
    await done(noor, 'Look into your department’s channel').waitFor();
    const text = noor.getByRole('form', { name: 'First post' }).getByRole('textbox');
    expect(await text.inputValue()).toContain('I’m Noor de Wit, new in Almanac.');
    await noor.getByRole('form', { name: 'First post' }).getByRole('button', { name: 'Post', exact: true }).click();
    await noor.getByText('All done. Welcome!').waitFor();
    await noor.goto(`${hub.url}/everyone`);
    await noor.getByRole('article').filter({ hasText: 'I’m Noor de Wit, new in Almanac.' }).waitFor();
    await phone.goto(hub.url);
    await phone.getByRole('article').first().waitFor();
    expect(await card(phone).count()).toBe(0);
  });

  it('loses a face that a moderator takes away', async () => {
    mia = await signIn(browser, hub.url, 'Mia Brandt', faults);
    await mia.goto(`${hub.url}/@noor`);
    await mia.getByRole('button', { name: 'Remove the picture of Noor de Wit' }).click();
    await mia.getByRole('textbox', { name: 'Why' }).fill('A blue square is nobody');
    await mia.getByRole('button', { name: 'Remove the picture', exact: true }).click();
    await mia.getByRole('button', { name: 'Remove the picture of Noor de Wit' }).waitFor({ state: 'detached' });
    await noor.goto(`${hub.url}/welcome`);
    await step(noor, 'Show your face').getByRole('button', { name: 'Add a picture' }).waitFor();
  });
});
