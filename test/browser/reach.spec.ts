import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type DemoHub, startDemoHub } from './demo-hub.js';

describe('how far one’s posts and articles reach, in the browser', () => {
  let hub: DemoHub;
  let grace: Page;

  beforeAll(async () => {
    hub = await startDemoHub();
    grace = await hub.signIn('Grace Amaral');
  }, 240_000);
  afterAll(() => hub?.stop());

  const row = (name: string) => grace.getByRole('row', { name });
  /** The figures of a row: seen, read, departments, reactions, replies, passed on. */
  const figures = async (name: string) => (await row(name).getByRole('cell').allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));

  it('is a list of them all, from the account’s menu', async () => {
    await grace.getByRole('button', { name: /your account/ }).click();
    await grace.getByRole('menuitem', { name: 'Your reach' }).click();
    await row('A year of finishing things').waitFor();
    expect(await grace.getByRole('columnheader').allInnerTexts()).toEqual(['Published', 'Seen', 'Read', 'Departments', 'Reactions', 'Replies', 'Passed on']);
    const [seen, read, departments, reactions] = (await figures('A sentence I’d like to hear more often')) as [number, number, number, number];
    expect(seen % 5 === 0 || seen === reactions).toBe(true);
    expect(read).toBeLessThanOrEqual(seen);
    // Of which of them three or four make it count is a secret.
    expect(departments).toBeGreaterThan(1);
    // What everybody sees beside the post is never more than what its author is told.
    for (const name of await grace.getByRole('rowheader').allInnerTexts()) {
      const [told, , , shown] = await figures(name.split('\n')[0]!);
      if (told !== undefined && !Number.isNaN(told)) expect(told).toBeGreaterThanOrEqual(shown!);
    }
  });

  it('says of what is new that it is counted tonight', async () => {
    await grace.evaluate(() => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation { createPost(input: { text: "Only just said" }) { post { id } } }' }) }));
    await grace.reload();
    await row('Only just said').getByText('Counted tonight').waitFor();
    await row('Only just said').getByRole('link', { name: 'Only just said' }).click();
    await grace.getByRole('button', { name: 'Who sees it is counted tonight' }).click();
    await grace.getByRole('dialog').getByText('It’s new: who sees it is counted tonight, at midnight (UTC).').waitFor();
    await grace.goto(`${hub.url}/reach`);
  });

  it('shows how one got there, day by day', async () => {
    const button = row('A sentence I’d like to hear more often').getByRole('button', { name: /^Seen by \d+, day by day$/ });
    await button.click();
    const dialog = grace.getByRole('dialog', { name: 'How far it reached' });
    await dialog.getByRole('figure', { name: 'Seen by day' }).waitFor();
    await dialog.getByText(/of \d+ who may read it/).waitFor();
    await grace.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('leads from a post to the list of them all', async () => {
    await row('A sentence I’d like to hear more often').getByRole('link').click();
    await grace.getByRole('button', { name: /^Seen by \d+, read by \d+/ }).click();
    await grace.getByRole('dialog').getByRole('link', { name: 'All your posts and articles' }).click();
    await row('A year of finishing things').waitFor();
    expect(await grace.getByRole('dialog').count()).toBe(0);
  });

  it('names each figure on a phone, where there are no columns', async () => {
    await grace.setViewportSize({ width: 390, height: 844 });
    await row('A year of finishing things').getByText('Departments').waitFor();
    expect(await grace.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
