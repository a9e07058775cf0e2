import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sql } from '#platform';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('Threads, keys and taking back, in a browser', () => {
  let hub: BrowserHub;
  let ada: Page;
  let adas: string;
  let graces: string;
  let root: string;
  let last: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    adas = await hub.token(await hub.person('ada', { name: 'Ada Moreira' }));
    graces = await hub.token(await hub.person('grace', { name: 'Grace Amaral' }));
    root = await post(adas, 'Who mends the pier?');
    const branch = await post(graces, 'I have boards.', root);
    for (let number = 1; number <= 9; number += 1) last = await post(graces, `Board ${number}.`, branch);
    ada = await hub.signIn('Ada Moreira');
  }, 60_000);
  afterAll(() => hub?.close());

  async function post(token: string, text: string, replyToId?: string): Promise<string> {
    const mutation = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
    return (await hub.ask<{ createPost: { post: { id: string } } }>(token, mutation, { input: { text, replyToId } })).createPost.post.id;
  }
  const isDeleted = async (id: string) => (await hub.graphql<{ node: { deleted: boolean } | null }>(adas, 'query ($id: ID!) { node(id: $id) { ... on Post { deleted } } }', { id })).data.node?.deleted ?? true;
  const home = (page: Page) => page.goto(hub.url);
  const article = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

  it('offers in an archived channel only what would be taken, and says why', async () => {
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(adas, 'mutation { createChannel(input: { name: "Old pier", kind: TOPIC }) { channel { id } } }');
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(adas, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: 'It was wood.', channelId: createChannel.channel.id } });
    await hub.database.execute(sql`UPDATE channel SET archived_at = now() WHERE slug = 'old-pier'`);
    await ada.goto(`${hub.url}/c/old-pier`);
    await ada.locator(`[data-post="${createPost.post.id}"]`).focus();
    await ada.keyboard.press('r');
    await ada.getByRole('status').filter({ hasText: 'This channel is archived' }).or(ada.getByRole('alert').filter({ hasText: 'This channel is archived' })).first().waitFor();
    expect(await ada.getByRole('textbox', { name: /^Reply to/ }).count()).toBe(0);
    await ada.keyboard.press('p');
    await ada.getByRole('menuitem', { name: 'Quote' }).waitFor();
    expect(await ada.getByRole('menuitem').allInnerTexts()).toEqual(['Quote']);
    await ada.keyboard.press('Escape');
  });

  it('takes the space that one types behind a mention for the one that came with it', async () => {
    await home(ada);
    const field = ada.locator('#composer textarea');
    await field.pressSequentially('@gra');
    await ada.locator('[role="option"]').filter({ hasText: 'Grace Amaral' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#composer textarea')?.selectionStart === '@grace '.length);
    await ada.keyboard.type(' and all');
    expect(await field.inputValue()).toBe('@grace and all');
    await field.fill('');
  });

  it('folds a long branch, and shows it when asked', async () => {
    await ada.goto(`${hub.url}/p/${root}`);
    await article(ada, 'Board 2.').waitFor();
    expect(await article(ada, 'Board 3.').count()).toBe(0);
    await ada.getByRole('button', { name: 'Show 7 more replies' }).click();
    await article(ada, 'Board 9.').waitFor();
  });

  it.each([{ width: 1280, height: 900 }, { width: 390, height: 844 }])('leads from a reply to its place in the whole conversation, $width wide', async (viewport) => {
    const reader = await hub.signIn('Ada Moreira', { viewport });
    await reader.goto(`${hub.url}/p/${last}`);
    await reader.getByRole('link', { name: 'Show the whole conversation' }).click();
    await reader.locator(`[data-post="${last}"]:focus`).waitFor();
    const place = await reader.locator(`[data-post="${last}"]`).boundingBox();
    expect(place!.y).toBeGreaterThan(54);
    expect(place!.y + place!.height).toBeLessThan(viewport.height);
    await article(reader, 'Board 5.').waitFor();
    await reader.context().close();
  });

  it('goes from post to post by j, k and Page Down, and does with each what its key says', async () => {
    for (const text of ['Lowest.', 'Middle.', 'Uppermost.']) await post(adas, text);
    await home(ada);
    await article(ada, 'Uppermost.').waitFor();
    const focused = () => ada.evaluate(() => document.activeElement?.textContent ?? '');
    await ada.keyboard.press('j');
    expect(await focused()).toContain('Uppermost.');
    await ada.keyboard.press('j');
    expect(await focused()).toContain('Middle.');
    await ada.keyboard.press('PageDown');
    expect(await focused()).toContain('Lowest.');
    await ada.keyboard.press('k');
    await ada.keyboard.press('b');
    await article(ada, 'Middle.').getByRole('button', { name: 'Remove from bookmarks' }).waitFor();
    await ada.keyboard.press('r');
    await ada.getByRole('textbox', { name: 'Reply to Ada Moreira' }).waitFor();
    await ada.keyboard.type('jkb?');
    expect(await ada.getByRole('textbox', { name: 'Reply to Ada Moreira' }).inputValue()).toBe('jkb?');
    expect(await ada.getByRole('dialog').count()).toBe(0);
    // Out of the field the keys are the page's again, and the words are still there.
    await ada.keyboard.press('Escape');
    expect(await focused()).toContain('Middle.');
    await ada.keyboard.press('?');
    await ada.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await ada.keyboard.press('Escape');
    await ada.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await ada.getByRole('textbox', { name: 'Reply to Ada Moreira' }).inputValue()).toBe('jkb?');
    await ada.getByRole('textbox', { name: 'Reply to Ada Moreira' }).focus();
    await ada.keyboard.press('Control+a');
    await ada.keyboard.press('Delete');
    await ada.keyboard.press('Escape');
    await ada.getByRole('textbox', { name: 'Reply to Ada Moreira' }).waitFor({ state: 'detached' });
    expect(await focused()).toContain('Middle.');
    await ada.keyboard.press('o');
    await ada.waitForURL(/\/p\/post_/);
    await ada.keyboard.press('g');
    await ada.keyboard.press('h');
    await ada.waitForURL(`${hub.url}/`);
  });

  it('lists the keys from the table that binds them', async () => {
    await ada.keyboard.press('?');
    const dialog = ada.getByRole('dialog', { name: 'Keyboard' });
    for (const words of ['Next post', 'Reply to it', 'Write a post', 'Your profile']) await dialog.getByText(words, { exact: true }).waitFor();
    await ada.keyboard.press('j');
    expect(await dialog.count()).toBe(1);
    await ada.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('has a deleted post back when one says so, and else is rid of it at the latest when the page is left', async () => {
    const remove = async () => {
      await article(ada, 'Lowest.').getByRole('button', { name: 'More' }).click();
      await ada.getByRole('menuitem', { name: 'Delete' }).click();
      await article(ada, 'Lowest.').waitFor({ state: 'detached' });
    };
    await home(ada);
    const id = (await article(ada, 'Lowest.').getAttribute('data-post'))!;
    await remove();
    await ada.getByRole('button', { name: 'Undo' }).click();
    await article(ada, 'Lowest.').waitFor();
    expect(await isDeleted(id)).toBe(false);
    await remove();
    await ada.goto('about:blank');
    while (!(await isDeleted(id))) await hub.settled();
    await home(ada);
    await article(ada, 'Middle.').waitFor();
    await article(ada, 'Lowest.').waitFor({ state: 'detached' });
  });

  it('offers to grow no article from a thread whose first post is gone', async () => {
    await ada.goto(`${hub.url}/p/${root}`);
    await ada.getByRole('link', { name: 'Grow into an article' }).waitFor();
    await hub.ask(adas, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: root });
    await ada.reload();
    await article(ada, 'I have boards.').waitFor();
    expect(await ada.getByRole('link', { name: 'Grow into an article' }).count()).toBe(0);
  });

  it('raises no error in any page', () => expect(hub.faults).toEqual([]));
});
