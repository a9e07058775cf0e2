import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type DemoHub, startDemoHub } from './demo-hub.js';

describe('broadcasts that are for everybody, in the browser', () => {
  let hub: DemoHub;
  let [grace, noor] = [] as unknown as [Page, Page];

  beforeAll(async () => {
    hub = await startDemoHub();
    grace = await hub.signIn('Grace Amaral');
    noor = await hub.signIn('Noor de Wit');
    await noor.setViewportSize({ width: 390, height: 844 });
  }, 240_000);
  afterAll(() => hub?.stop());

  it('say beside the button to how many a post goes, and go to who came yesterday', async () => {
    await grace.goto(`${hub.url}/c/all-hands`);
    await grace.getByText('Goes to everybody').waitFor();
    const composer = grace.getByRole('form', { name: 'New post in All hands' });
    const line = await composer.getByText(/^Goes to \d+ people$/).innerText();
    expect(Number(/\d+/.exec(line)?.[0])).toBeGreaterThan(35);
    await composer.getByRole('textbox').fill('Everybody hears of this');
    await composer.getByRole('button', { name: 'Post' }).click();
    await grace.getByRole('article').filter({ hasText: 'Everybody hears of this' }).waitFor();
    await noor.goto(hub.url);
    await noor.getByRole('feed').getByText('Everybody hears of this').first().waitFor();
  });

  it('say so where one chooses the channel, too', async () => {
    await grace.goto(`${hub.url}/people`);
    await grace.getByRole('button', { name: 'New post', exact: true }).click();
    const dialog = grace.getByRole('dialog');
    expect(await dialog.getByText(/^Goes to/).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Channel: Everyone' }).click();
    await grace.getByRole('option', { name: 'All hands' }).click();
    await dialog.getByText(/^Goes to \d+ people$/).waitFor();
    await grace.keyboard.press('Escape');
  });

  it('say in the dialog that publishes to how many an article goes, and show it as the stream will', async () => {
    await grace.goto(`${hub.url}/write`);
    await grace.getByRole('textbox', { name: 'Title' }).fill('Where we go next');
    await grace.getByRole('button', { name: 'Publish…' }).click();
    const dialog = grace.getByRole('dialog', { name: 'Publish' });
    const line = await dialog.getByText(/^The notice is in the Home of everybody here: \d+ people\.$/).innerText();
    expect(Number(/\d+/.exec(line)?.[0])).toBeGreaterThan(35);
    const preview = dialog.locator('figure', { hasText: 'As the stream will show it' });
    for (const words of ['Official', 'All hands']) await preview.getByText(words, { exact: true }).waitFor();
    await grace.keyboard.press('Escape');
  });

  it('have nothing to join or leave; others have one button', async () => {
    await noor.goto(`${hub.url}/c/all-hands`);
    await noor.getByRole('heading', { name: 'All hands', level: 1 }).waitFor();
    for (const name of [/^Join/, /^Follow/]) expect(await noor.getByRole('main').getByRole('button', { name }).count()).toBe(0);
    await noor.goto(`${hub.url}/c/it-notices`);
    await noor.getByRole('button', { name: 'Join IT notices' }).waitFor();
    expect(await noor.getByRole('main').getByRole('button', { name: /^Follow/ }).count()).toBe(0);
  });

  it('offer nobody to be removed, and say why', async () => {
    await grace.goto(`${hub.url}/c/all-hands/members`);
    await grace.getByText('so everybody in the company is in it').waitFor();
    expect(await grace.getByRole('button', { name: 'Add people' }).count()).toBe(0);
    await grace.getByRole('button', { name: /^Change .*membership$/ }).first().click();
    await grace.getByRole('menuitem', { name: /Make owner|Make plain member/ }).first().waitFor();
    expect(await grace.getByRole('menuitem', { name: 'Remove' }).count()).toBe(0);
    await grace.keyboard.press('Escape');
  });

  it('are made so by an administrator, who hears first what it does', async () => {
    const tom = await hub.signIn('Tom Okafor');
    await tom.goto(`${hub.url}/admin/channels`);
    const row = tom.getByRole('row').filter({ hasText: 'IT notices' });
    await row.getByRole('button', { name: 'Change IT notices' }).click();
    await tom.getByRole('menuitem', { name: 'Send to everybody…' }).click();
    await tom.getByText('Nobody can leave it; anybody can mute it.').waitFor();
    await tom.getByRole('dialog').getByRole('button', { name: 'Send to everybody' }).click();
    await row.getByText('For everybody').waitFor();
    await noor.goto(`${hub.url}/c/it-notices`);
    await noor.getByText('Goes to everybody').waitFor();
    expect(await noor.getByRole('button', { name: 'Join IT notices' }).count()).toBe(0);
  });
});
