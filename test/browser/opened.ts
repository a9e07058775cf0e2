import type { Locator, Page } from 'playwright-core';
import { frames } from './page-state.js';

/** Something that opens over a page. */
export interface Opened {
  readonly what: string;
  readonly path: string;
  /** Who of the demo company opens it. */
  readonly by: string;
  readonly button: (page: Page) => Locator;
  /** What is chosen in the menu that the button opens, where that opens it. */
  readonly item?: string;
  /** The button is in the side bar alone, for which a window at 200 % has no room: what it leads to is on the page of all places there. */
  readonly inSideBar?: true;
}

const ADA = 'Ada Moreira';
const MIA = 'Mia Brandt';
const TOM = 'Tom Okafor';

const inPost = (name: string | RegExp) => (page: Page) => page.getByRole('article').getByRole('button', { name }).filter({ visible: true }).first();
const named = (name: string | RegExp) => (page: Page) => page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' }).filter({ visible: true }).first();
const around = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name, exact: typeof name === 'string' }).filter({ visible: true }).first();

/** Menus and dialogs of each kind, those of one page one after the other. */
export const OPENED: readonly Opened[] = [
  { what: 'the account’s menu', path: '/people', by: ADA, button: around(/your account/), inSideBar: true },
  { what: 'search', path: '/people', by: ADA, button: around('Search, or go to') },
  { what: 'the menu of a post', path: '/everyone', by: ADA, button: inPost('More') },
  { what: 'reposting', path: '/everyone', by: ADA, button: inPost(/^Repost/) },
  { what: 'reactions', path: '/everyone', by: ADA, button: inPost(/^React/) },
  { what: 'quoting', path: '/everyone', by: ADA, button: inPost(/^Repost/), item: 'Quote' },
  { what: 'the menu of an article', path: '/a/thirty-seven-cosines', by: ADA, button: named(/^More/) },
  { what: 'a new channel', path: '/channels', by: ADA, button: named(/new channel/i) },
  { what: 'one’s status', path: '/@ada', by: ADA, button: named('Change your status') },
  { what: 'one’s profile', path: '/@ada', by: ADA, button: named('Edit profile') },
  { what: 'a new post', path: '/@grace', by: ADA, button: around('New post') },
  { what: 'muting somebody', path: '/@grace', by: ADA, button: named('Mute Grace Amaral') },
  { what: 'reporting', path: '/@grace', by: ADA, button: inPost('More'), item: 'Report' },
  { what: 'a new feed', path: '/', by: ADA, button: named('New feed or list'), item: 'Feed by a rule…' },
  { what: 'a new token', path: '/settings/tokens', by: ADA, button: named('New token') },
  { what: 'a decision', path: '/moderation', by: MIA, button: named('Decide') },
  { what: 'a new department', path: '/admin/departments', by: TOM, button: named('New department') },
  { what: 'somebody new', path: '/admin/people', by: TOM, button: named('Add somebody') },
  { what: 'an app', path: '/admin/apps', by: TOM, button: named('Register an app') },
];

export const OPEN = '[role=dialog], [role=menu]';

/** Opens it by keyboard. */
export async function open(page: Page, { button, item }: Opened): Promise<void> {
  // In the middle, and at rest there: what opens beside a button goes away with it when that leaves the window.
  await button(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await frames(page);
  await button(page).press('Enter');
  if (item) await page.getByRole('menuitem', { name: item }).press('Enter');
  await page.locator(item ? '[role=dialog]' : OPEN).first().waitFor();
  // A form is in it only when it has been loaded.
  await page.locator(OPEN).first().locator('button, input, textarea, [role=menuitem]').nth(item ? 1 : 0).waitFor();
}

/** Whether the button has the focus back; a dialog gives it with the next frame. */
export async function hasFocus(page: Page, { button }: Opened): Promise<boolean> {
  const element = await button(page).elementHandle();
  return page.waitForFunction((place) => place === document.activeElement, element, { timeout: 5_000 }).then(() => true, () => false);
}

/** Closes what is open by Escape, once it has the focus. */
export async function close(page: Page): Promise<void> {
  await page.waitForFunction((open) => document.querySelector(open)?.contains(document.activeElement), OPEN);
  await page.keyboard.press('Escape');
  await page.locator(OPEN).first().waitFor({ state: 'detached' });
}
