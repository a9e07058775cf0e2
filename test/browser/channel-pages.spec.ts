import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFor } from './axe.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe.each([
  ['a laptop', { viewport: { width: 1280, height: 900 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
])('a channel on %s', (_where, options) => {
  let hub: BrowserHub;
  let pages: Record<'ines' | 'bob', Page>;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const [owner] = [await hub.token(await hub.person('ines', { name: 'Ines Owner' })), await hub.person('bob', { name: 'Bob Reader' })];
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(owner, 'mutation { createChannel(input: { name: "Harbour", kind: TOPIC, description: "Ships and sheds." }) { channel { id } } }');
    const { id } = createChannel.channel;
    for (const text of ['The crane is back', 'Fog until noon']) await hub.ask(owner, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, channelId: id } });
    const { createBlog } = await hub.ask<{ createBlog: { blog: { id: string } } }>(owner, 'mutation ($id: ID!) { createBlog(input: { title: "Harbour log", channelId: $id }) { blog { id } } }', { id });
    const { createArticle } = await hub.ask<{ createArticle: { article: { id: string } } }>(owner, 'mutation ($id: ID!) { createArticle(input: { title: "A year of fog", markdown: "Words", blogId: $id }) { article { id } } }', { id: createBlog.blog.id });
    await hub.ask(owner, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id, quietly: true }) { article { id } } }', { id: createArticle.article.id });
    pages = { ines: await hub.signIn('Ines Owner', options), bob: await hub.signIn('Bob Reader', options) };
  }, 120_000);
  afterAll(() => hub?.close());

  const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of the channel' });
  const fine = async (page: Page) => {
    const { violations } = await (await axeFor(page)).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  };

  it('is found in the directory and joined there', async () => {
    const { bob } = pages;
    await bob.goto(`${hub.url}/channels`);
    await bob.getByRole('link', { name: 'Topics' }).click();
    await bob.waitForURL(/show=topics/);
    await bob.getByRole('button', { name: 'Join Harbour' }).click();
    await bob.getByRole('button', { name: 'Joined, leave Harbour' }).waitFor();
    await fine(bob);
    await bob.getByRole('link', { name: 'Harbour', exact: true }).first().click();
    await parts(bob).waitFor();
  });

  it('keeps on top what its owner pins, for everybody, until it is taken down', async () => {
    const { ines, bob } = pages;
    await ines.goto(`${hub.url}/c/harbour`);
    await ines.getByRole('article').filter({ hasText: 'The crane is back' }).getByRole('button', { name: 'More' }).click();
    await ines.getByRole('menuitem', { name: 'Keep on top of the channel' }).click();
    await ines.getByRole('region', { name: 'Pinned' }).getByText('The crane is back').waitFor();
    await bob.goto(`${hub.url}/c/harbour`);
    const pinned = bob.getByRole('region', { name: 'Pinned' });
    await pinned.getByRole('link', { name: 'The crane is back' }).waitFor();
    expect(await pinned.getByRole('button').count()).toBe(0);
    await fine(bob);
    await ines.getByRole('button', { name: 'Take down: The crane is back' }).click();
    await ines.getByRole('region', { name: 'Pinned' }).waitFor({ state: 'detached' });
  });

  it('has articles, files, members and what it is about at addresses of their own', async () => {
    const { ines, bob } = pages;
    await ines.goto(`${hub.url}/c/harbour`);
    await ines.getByRole('button', { name: 'Settings of this channel' }).click();
    await ines.getByLabel('What is expected here').fill('Say where you are.');
    await ines.getByRole('button', { name: 'Save' }).click();
    await ines.getByRole('dialog').waitFor({ state: 'detached' });

    await bob.goto(`${hub.url}/c/harbour?show=about`);
    await bob.getByText('Say where you are.').waitFor();
    expect(await parts(bob).getByRole('link', { name: 'About' }).getAttribute('aria-current')).toBe('page');
    expect(await parts(bob).locator('[aria-current]').count()).toBe(1);
    await fine(bob);
    await parts(bob).getByRole('link', { name: 'Articles' }).click();
    await bob.getByRole('main').getByRole('link', { name: 'A year of fog' }).waitFor();
    expect(new URL(bob.url()).search).toBe('?show=articles');
    await parts(bob).getByRole('link', { name: 'Files' }).click();
    await bob.getByText('Pictures and files that are posted in this channel appear here.').waitFor();
    await parts(bob).getByRole('link', { name: 'Members' }).click();
    await bob.getByRole('list', { name: 'Members' }).getByText('Ines Owner').waitFor();
    await bob.goBack();
    await bob.getByText('Pictures and files that are posted in this channel appear here.').waitFor();
    expect(hub.faults).toEqual([]);
  });
});
