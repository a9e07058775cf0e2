import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answerTo } from './browser.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

const PHONE = { viewport: { width: 390, height: 844 } };

describe('Who is mentioned', () => {
  let hub: BrowserHub;
  let ada: Page;
  let phone: Page;
  let bob: Page;

  beforeAll(async () => {
    hub = await startBrowserHub();
    await hub.person('ada', { name: 'Ada Moreira' });
    await hub.person('bob', { name: 'Bob Tavares' });
    ada = await hub.signIn('Ada Moreira');
    phone = await hub.signIn('Ada Moreira', { ...PHONE, colorScheme: 'dark' });
    bob = await hub.signIn('Bob Tavares', PHONE);
  });
  afterAll(() => hub?.close());

  const place = (page: Page, name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
  const titled = (page: Page, title: RegExp) => page.waitForFunction((source) => new RegExp(source).test(document.title), title.source);

  it('is told so on every device, without a reload', async () => {
    await titled(ada, /^Home · /);
    await bob.getByPlaceholder(/happening/i).fill('Is the slip dry, @ada ?');
    await bob.getByRole('button', { name: 'Post', exact: true }).click();
    for (const page of [ada, phone]) {
      await place(page, 'Mentions 1').waitFor();
      await titled(page, /^\(1\) Home · /);
    }
  });

  it('reads it there, and has it read on the other device too', async () => {
    const told = answerTo(ada, 'MarkMentionsRead');
    await ada.keyboard.press('g');
    await ada.keyboard.press('m');
    await ada.waitForURL(/\/mentions$/);
    const post = ada.getByRole('feed', { name: 'Mentions and replies' }).getByRole('article').first();
    expect(await post.innerText()).toMatch(/Mentioned you[^]*Is the slip dry/);
    await told;
    for (const page of [ada, phone]) await place(page, 'Mentions').waitFor();
    await titled(phone, /^Home · /);
  });

  it('sees what comes while they read, and that it answers them', async () => {
    const post = await hub.ask<{ createPost: { post: { id: string } } }>(await hub.token({ id: '', handle: 'ada' }), 'mutation { createPost(input: { text: "It is dry." }) { post { id } } }');
    await bob.goto(`${hub.url}/p/${post.createPost.post.id}`);
    await bob.getByPlaceholder('Reply to Ada Moreira').fill('On my way.');
    await bob.getByRole('button', { name: 'Reply', exact: true }).last().click();
    await place(phone, 'Mentions 1').click();
    await phone.getByRole('link', { name: 'In reply to you: It is dry.', exact: true }).waitFor();
    await ada.getByText('On my way.').waitFor();
    await place(ada, 'Mentions').waitFor();
    await place(phone, 'Mentions').waitFor();
  });

  it('has a quiet page as long as there is nothing', async () => {
    await bob.goto(`${hub.url}/mentions`);
    await bob.getByText('Nobody has mentioned you yet').waitFor();
  });

  it('raises no error and breaks no content security policy', () => {
    expect(hub.faults).toEqual([]);
  });
});
