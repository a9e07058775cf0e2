import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { textOf, typeAtEnd } from './article-writing.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';

/** An article of Ada's that is out. */
const OUT = 'forty-one-minutes-late';

describe('writing in a browser', () => {
  let hub: DemoHub;
  let ada: Page;

  beforeAll(async () => {
    hub = await startDemoHub();
    ada = await hub.signIn('Ada Moreira');
  }, 240_000);
  afterAll(() => hub?.stop());

  const focusedValue = () => ada.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value);

  it('opens a field anywhere by a key, completes a mention, keeps the draft, and posts with Ctrl-Enter', async () => {
    await ada.goto(`${hub.url}/people`);
    await ada.getByRole('listitem').filter({ hasText: 'Grace Amaral' }).waitFor();
    await ada.keyboard.press('n');
    await ada.getByRole('dialog').getByRole('textbox', { name: 'New post' }).waitFor();
    await ada.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await ada.keyboard.type('Hello @gra');
    await ada.getByRole('option', { name: /Grace Amaral/ }).waitFor();
    await ada.keyboard.press('Enter');
    expect(await focusedValue()).toBe('Hello @grace ');
    await ada.keyboard.type('njk?/ are letters here');
    expect(await ada.getByRole('dialog').count()).toBe(1);

    await ada.reload();
    await ada.goto(hub.url);
    const field = ada.getByRole('textbox', { name: 'New post' });
    await ada.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#composer textarea')?.value.startsWith('Hello @grace'));
    await field.press('Control+Enter');
    await ada.getByRole('article').filter({ hasText: 'are letters here' }).first().waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('loses no words that are on their way or fail, and shows them to nobody who comes after', async () => {
    const mia = await hub.signIn('Mia Brandt');
    const field = mia.getByRole('textbox', { name: 'New post' });
    const holds = (words: string) => mia.waitForFunction((value) => document.querySelector<HTMLTextAreaElement>('#composer textarea')?.value === value, words);
    await mia.route('**/graphql', (route) => (route.request().postData()?.includes('createPost') ? undefined : route.fallback()));
    await field.fill('Words on their way');
    await field.press('Control+Enter');
    await holds('');
    await mia.reload();
    await holds('Words on their way');
    await mia.unrouteAll();

    await mia.evaluate(() => {
      crypto.getRandomValues = () => {
        throw new Error('no keys here');
      };
    });
    await field.press('Control+Enter');
    await mia.getByText('your words are kept').waitFor();
    await holds('Words on their way');

    await mia.context().clearCookies();
    await mia.goto(`${hub.url}/sign-in`);
    await mia.getByRole('link', { name: 'Demo sign-in' }).click();
    await mia.getByRole('button', { name: 'Noor de Wit' }).click();
    await mia.getByRole('button', { name: /Noor de Wit.*your account/ }).waitFor();
    await holds('');

    await mia.route('**/auth/sign-out', (route) => route.abort());
    await mia.getByRole('button', { name: /your account/ }).click();
    await mia.getByRole('menuitem', { name: 'Sign out' }).click();
    await mia.getByText('You are still signed in').waitFor();
    await mia.unrouteAll();
    await mia.getByRole('button', { name: 'Try again' }).click();
    await mia.waitForURL('**/sign-in');
    await mia.close();
  });

  it('goes from post to post and to any place by keys, and back to where it was when a dialog closes', async () => {
    await ada.goto(hub.url);
    await ada.getByRole('article').nth(1).waitFor();
    const isAt = (post: string | null) => ada.waitForFunction((id) => document.activeElement?.getAttribute('data-post') === id, post);
    const [first, second] = [await ada.getByRole('article').nth(0).getAttribute('data-post'), await ada.getByRole('article').nth(1).getAttribute('data-post')];
    await ada.keyboard.press('j');
    await isAt(first);
    await ada.keyboard.press('j');
    await isAt(second);
    await ada.keyboard.press('?');
    await ada.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    // It has its keys when it has the focus.
    await ada.waitForFunction(() => document.activeElement?.closest('[role="dialog"]'));
    await ada.keyboard.press('Escape');
    await isAt(second);
    await ada.keyboard.press('/');
    await ada.getByPlaceholder('A person, a channel, a tag').fill('Field no');
    await ada.getByRole('dialog').getByRole('option', { name: 'Field notes', exact: true }).waitFor();
    await ada.keyboard.press('ArrowDown');
    await ada.keyboard.press('Enter');
    await ada.waitForURL('**/c/field-notes');
  });

  it('begins an article in another blog where one writes', async () => {
    await ada.goto(`${hub.url}/write`);
    await ada.getByRole('button', { name: 'Blog: Second thoughts' }).click();
    await ada.getByRole('menuitemradio', { name: 'Almanac log' }).click();
    await ada.getByRole('button', { name: 'Blog: Almanac log' }).waitFor();
    await ada.getByLabel('Title').fill('The log of the almanac');
    await ada.keyboard.press('Control+s');
    await ada.waitForURL('**/a/the-log-of-the-almanac/edit');
    await ada.getByRole('main').getByText('Almanac log ·').waitFor();
  });

  it('loses neither of two texts that were saved at the same time in two tabs, and keeps all versions', async () => {
    await ada.goto(`${hub.url}/write`);
    await ada.getByLabel('Title').fill('Two saves');
    await textOf(ada).click();
    await ada.keyboard.type('Here.');
    await ada.keyboard.press('Control+s');
    await ada.waitForURL('**/edit');
    await textOf(ada).getByText('Here.').waitFor();
    const other = await ada.context().newPage();
    await other.goto(ada.url());
    await typeAtEnd(other, ' Elsewhere.');
    await other.keyboard.press('Control+s');
    await other.getByText('Draft saved').waitFor();

    await typeAtEnd(ada, ' Mine.');
    await ada.getByText('Saved elsewhere while you were writing').waitFor();
    await ada.getByRole('button', { name: 'Go on with theirs' }).click();
    await textOf(ada).getByText('Elsewhere.').waitFor();
    await ada.getByRole('button', { name: 'Bring them back' }).click();
    await textOf(ada).getByText('Mine.').waitFor();
    await ada.keyboard.press('Control+s');
    await ada.getByText('Draft saved').first().waitFor();

    await ada.goto(`${hub.url}/a/two-saves/versions?n=2`);
    await ada.getByRole('main').getByText('Elsewhere.').waitFor();
    expect(await ada.getByRole('list', { name: 'Versions' }).getByRole('listitem').count()).toBe(3);
    await other.close();
  });

  it('saves a draft when it is left; asks before changes of what is out are left, and offers them again', async () => {
    await ada.goto(`${hub.url}/a/two-saves/edit`);
    await typeAtEnd(ada, ' More.');
    await ada.getByRole('link', { name: 'Drafts' }).click();
    const drafts = ada.getByRole('list', { name: 'Drafts' });
    await drafts.getByRole('link', { name: 'Two saves' }).click();
    await textOf(ada).getByText('Mine. More.').waitFor();

    await ada.goto(`${hub.url}/a/${OUT}/edit`);
    await typeAtEnd(ada, ' Not for readers yet.');
    await ada.getByText('Not published yet').waitFor();
    await ada.getByRole('link', { name: 'Drafts' }).click();
    await ada.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Leave' }).click();
    await drafts.getByRole('link', { name: 'Two saves' }).waitFor();
    await ada.goto(`${hub.url}/a/${OUT}`);
    await ada.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    expect(await ada.getByText('Not for readers yet.').count()).toBe(0);
    await ada.goto(`${hub.url}/a/${OUT}/edit`);
    await ada.getByRole('button', { name: 'Bring them back' }).click();
    await textOf(ada).getByText('Not for readers yet.').waitFor();
    await ada.getByRole('button', { name: 'Save changes' }).click();
    await ada.waitForURL(`**/a/${OUT}`);
    await ada.getByText('Not for readers yet.').waitFor();
  });

  it('lists drafts, and deletes one', async () => {
    await ada.goto(`${hub.url}/drafts`);
    const drafts = ada.getByRole('list', { name: 'Drafts' });
    await drafts.getByRole('link', { name: 'Two saves' }).click();
    await ada.getByRole('main').getByRole('button', { name: 'More' }).click();
    await ada.getByRole('menuitem', { name: 'Delete' }).click();
    await ada.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await ada.waitForURL('**/drafts');
    await drafts.getByRole('link', { name: 'Eight queues and a rock' }).waitFor();
    expect(await drafts.getByRole('link', { name: 'Two saves' }).count()).toBe(0);
  });
});
