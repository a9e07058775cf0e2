import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answerTo } from './browser.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';

describe('channels, profiles and bookmarks in a browser', () => {
  let hub: DemoHub;
  let isabel: Page;
  let gil: Page;

  beforeAll(async () => {
    hub = await startDemoHub();
    [isabel, gil] = [await hub.signIn('Isabel Quintela'), await hub.signIn('Gil Antunes')];
  }, 240_000);
  afterAll(() => hub?.stop());

  const member = (page: Page, name: string) => page.getByRole('list', { name: 'Members' }).getByRole('listitem').filter({ hasText: name });

  it('lets an owner add somebody, make them an owner too, and take them out', async () => {
    await isabel.goto(`${hub.url}/c/douro-bar/members`);
    await isabel.getByRole('button', { name: 'Add people' }).click();
    await isabel.getByLabel('Name or handle').fill('mia');
    await isabel.getByRole('button', { name: 'Add Mia Brandt' }).click();
    await isabel.getByRole('button', { name: 'Added Mia Brandt' }).waitFor();
    await isabel.keyboard.press('Escape');

    await member(isabel, 'Mia Brandt').getByRole('button').click();
    await isabel.getByRole('menuitem', { name: 'Make owner' }).click();
    await member(isabel, 'Mia Brandt').getByText('Owner', { exact: true }).waitFor();
    await member(isabel, 'Mia Brandt').getByRole('button').click();
    await isabel.getByRole('menuitem', { name: 'Remove' }).click();
    await isabel.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await member(isabel, 'Mia Brandt').waitFor({ state: 'detached' });
  });

  it('shows a guest who else is there, and nothing to change', async () => {
    await gil.goto(`${hub.url}/c/douro-bar/members`);
    await member(gil, 'Isabel Quintela').waitFor();
    expect(await gil.getByRole('button', { name: /membership|Add people/ }).count()).toBe(0);
    expect(await gil.getByRole('link', { name: 'Everyone' }).count()).toBe(0);
  });

  it('lets a guest post at once, into the channel that they have', async () => {
    await gil.goto(hub.url);
    const text = `Dredged to 9.2 m ${Date.now()}`;
    await gil.getByRole('textbox', { name: 'New post' }).fill(text);
    const taken = answerTo(gil, 'createPost');
    await gil.getByRole('button', { name: 'Post', exact: true }).click();
    await taken;
    await isabel.goto(`${hub.url}/c/douro-bar`);
    await isabel.getByRole('article').filter({ hasText: text }).waitFor();
  });

  it('changes what a channel is for', async () => {
    await isabel.getByRole('button', { name: 'Settings of this channel' }).click();
    await isabel.getByLabel('What it is for').fill('Three gauges and a sandbank');
    await isabel.getByRole('button', { name: 'Save' }).click();
    await isabel.getByRole('paragraph').filter({ hasText: 'Three gauges and a sandbank' }).waitFor();
  });

  it('keeps where one learnt, with its years', async () => {
    await isabel.goto(`${hub.url}/@isabel`);
    await isabel.getByRole('button', { name: 'Edit profile' }).click();
    await isabel.getByRole('button', { name: 'Add a school' }).click();
    const last = isabel.getByRole('group', { name: 'School' }).last();
    await last.getByLabel('From').fill('1999');
    await last.getByLabel('To').fill('2003');
    await last.getByLabel('School').fill('宁波大学');
    await isabel.getByRole('button', { name: 'Save' }).click();
    await isabel.getByRole('dialog').waitFor({ state: 'detached' });
    await isabel.reload();
    const school = isabel.getByRole('listitem').filter({ hasText: '宁波大学' });
    await school.waitFor();
    expect(await school.innerText()).toContain('1999–2003');
  });

  it('keeps a bookmarked post on a page of its own', async () => {
    await isabel.goto(`${hub.url}/everyone`);
    const post = isabel.getByRole('article').first();
    const id = await post.getAttribute('data-post');
    await post.getByRole('button', { name: 'Bookmark' }).click();
    await post.getByRole('button', { name: 'Remove from bookmarks' }).waitFor();
    await isabel.getByRole('link', { name: 'Bookmarks' }).click();
    await isabel.getByRole('feed', { name: 'Bookmarks' }).locator(`[data-post="${id}"]`).waitFor();
  });

  it('puts a bookmark into a folder, which shows what is in it alone', async () => {
    const kept = isabel.getByRole('feed', { name: 'Bookmarks' }).getByRole('article');
    await isabel.getByRole('button', { name: 'Put into a folder' }).first().click();
    await isabel.getByRole('menuitem', { name: 'New folder…' }).click();
    await isabel.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('To answer');
    await isabel.getByRole('button', { name: 'Create folder' }).click();
    await isabel.getByRole('button', { name: 'In the folder To answer; move' }).waitFor();
    await isabel.getByRole('group', { name: 'Folders' }).getByText('To answer').click();
    await isabel.waitForURL('**/bookmarks?folder=*');
    await isabel.getByRole('button', { name: 'In the folder To answer; move' }).click();
    await isabel.getByRole('menuitem', { name: 'No folder' }).click();
    await isabel.getByRole('heading', { name: 'This folder is empty' }).waitFor();
    await isabel.getByRole('group', { name: 'Folders' }).getByText('All', { exact: true }).click();
    await kept.first().waitFor();
  });

  it('renames a folder, and deletes it without what is in it', async () => {
    const folders = isabel.getByRole('group', { name: 'Folders' });
    const kept = isabel.getByRole('feed', { name: 'Bookmarks' }).getByRole('article');
    await kept.first().getByRole('button', { name: 'Put into a folder' }).or(isabel.getByRole('button', { name: 'Put into a folder' })).first().click();
    await isabel.getByRole('menuitem', { name: 'To answer' }).click();
    await isabel.getByRole('button', { name: 'In the folder To answer; move' }).waitFor();
    await folders.getByText('To answer').click();
    await isabel.getByRole('button', { name: 'Rename the folder' }).click();
    await isabel.getByRole('textbox', { name: 'Name' }).fill('To read again');
    await isabel.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await folders.getByText('To read again').waitFor();
    await isabel.getByRole('button', { name: 'In the folder To read again; move' }).waitFor();
    await isabel.getByRole('button', { name: 'Delete the folder' }).click();
    await isabel.getByRole('dialog').getByText('The bookmarks in it stay').waitFor();
    await isabel.getByRole('dialog').getByRole('button', { name: 'Delete the folder' }).click();
    await isabel.waitForURL('**/bookmarks');
    await kept.first().waitFor();
    await isabel.getByRole('button', { name: 'Put into a folder' }).first().waitFor();
    expect(await folders.count()).toBe(0);
  });

  it('shows on a profile what somebody reposted, as who wrote it wrote it', async () => {
    await isabel.goto(`${hub.url}/everyone`);
    const post = isabel.getByRole('article').first();
    const id = await post.getAttribute('data-post');
    await post.getByRole('button', { name: /^Repost/ }).click();
    const taken = answerTo(isabel, 'mutation Repost');
    await isabel.getByRole('menuitem').first().click();
    await taken;
    await isabel.goto(`${hub.url}/@isabel`);
    const reposted = isabel.getByRole('article').filter({ hasText: 'Isabel Quintela reposted' });
    expect(await reposted.first().getAttribute('data-post')).toBe(id);
  });
});
