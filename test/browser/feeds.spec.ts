import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('feeds, lists and Highlights in the browser', () => {
  let hub: BrowserHub;
  let grace: Page;
  let ada: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const one = await hub.person('ada', { name: 'Ada Moreira' });
    await hub.person('grace', { name: 'Grace Amaral' });
    ada = await hub.token(one);
    for (const text of ['A quokka was seen', 'Nothing of the kind']) await post(text);
    grace = await hub.signIn('Grace Amaral');
  });
  afterAll(() => hub?.close());

  const post = (text: string) => hub.ask(ada, 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }', { text });
  const timelines = () => grace.getByRole('navigation', { name: 'Timelines' });

  it('makes a feed by a rule, whose dot tells of news', async () => {
    await grace.getByRole('button', { name: 'New feed or list' }).press('Enter');
    await grace.getByRole('menuitem', { name: 'Feed by a rule…' }).press('Enter');
    const dialog = grace.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Quokkas');
    await dialog.getByRole('combobox', { name: 'Words' }).fill('quokka');
    await dialog.getByRole('combobox', { name: 'Words' }).press('Enter');
    await dialog.getByRole('button', { name: 'Create feed' }).click();
    // Home, which is empty, shows the same post.
    await grace.waitForURL('**/feeds/*');
    await grace.getByRole('feed', { name: 'Quokkas' }).getByText('A quokka was seen').waitFor();
    expect(await grace.getByText('Nothing of the kind').count()).toBe(0);
    await grace.goto(hub.url);
    await timelines().getByRole('link', { name: 'Quokkas' }).waitFor();
    expect(await timelines().getByRole('img', { name: 'has new posts' }).count()).toBe(0);
    await post('Another quokka');
    await grace.reload();
    await timelines().getByRole('img', { name: 'has new posts' }).waitFor();
    await timelines().getByRole('link', { name: /Quokkas/ }).click();
    await grace.getByText('Another quokka').waitFor();
    await timelines().getByRole('img', { name: 'has new posts' }).waitFor({ state: 'detached' });
  });

  it('makes a list, and puts somebody on it from their page', async () => {
    await grace.getByRole('button', { name: 'New feed or list' }).click();
    await grace.getByRole('menuitem', { name: 'List of people…' }).click();
    await grace.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).fill('Harbour');
    await grace.getByRole('button', { name: 'Create list' }).click();
    await grace.getByText('Nothing here yet').waitFor();
    await grace.goto(`${hub.url}/@ada`);
    await grace.getByRole('button', { name: 'Ada Moreira on your lists' }).click();
    await grace.getByRole('checkbox', { name: 'Harbour' }).check();
    await grace.keyboard.press('Escape');
    await grace.goto(hub.url);
    await timelines().getByRole('link', { name: 'Harbour' }).click();
    await grace.getByText('Nothing of the kind').waitFor();
    await grace.getByRole('button', { name: 'Delete this list' }).click();
    await grace.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await grace.waitForURL(`${hub.url}/`);
    await timelines().getByRole('link', { name: 'Harbour' }).waitFor({ state: 'detached' });
  });

  it('shows Highlights with the formula, and follows its sliders by keys', async () => {
    await timelines().getByRole('link', { name: 'Highlights' }).click();
    await grace.getByText('A quokka was seen').waitFor();
    // Folded to a line: one reads posts here.
    expect(await grace.getByText(/2 × replies/).isVisible()).toBe(false);
    await grace.getByRole('button', { name: 'Adjust' }).click();
    await grace.getByText(/2 × replies/).waitFor();
    const slider = grace.getByRole('slider', { name: 'The whole company' });
    await slider.focus();
    await slider.press('Home');
    await grace.getByText('Nothing stands out').waitFor();
    await grace.reload();
    await grace.getByRole('button', { name: 'Adjust' }).click();
    expect(await grace.getByRole('slider', { name: 'The whole company' }).getAttribute('aria-valuenow')).toBe('0');
  });

  it('raises no error in any page', () => expect(hub.faults).toEqual([]));
});
