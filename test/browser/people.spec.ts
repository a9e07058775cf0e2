import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFor } from './axe.js';
import { openBrowser, signIn } from './browser.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

describe('people in a browser', () => {
  let hub: DemoHub;
  let browser: Browser;
  let ada: Page;
  let phone: Page;
  let gil: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemoHub(), openBrowser()]);
    ada = await signIn(browser, hub.url, 'Ada Moreira', faults);
    phone = await signIn(browser, hub.url, 'Ada Moreira', faults, PHONE);
    gil = await signIn(browser, hub.url, 'Gil Antunes', faults);
  }, 200_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
    expect(faults).toEqual([]);
  });

  const card = (page: Page, name: string) => page.getByRole('region', { name: `About ${name}` });
  const people = (page: Page) => page.getByRole('list', { name: 'People' });
  const person = (page: Page, name: string) => people(page).getByRole('listitem').filter({ hasText: name });
  const item = (page: Page, name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) });
  const shown = (page: Page, name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`), selected: true });
  /** Of the page but its feed, which has specs of its own. */
  const violations = async (page: Page) => (await (await axeFor(page)).exclude('[role="feed"]').analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);

  describe('a profile', () => {
    it.each([['a laptop', () => ada], ['a phone', () => phone]])('says on %s what two have in common and who leads whom, and leads into the directory', async (_width, who) => {
      const page = who();
      await page.goto(`${hub.url}/@samir`);
      await page.getByRole('list', { name: 'What you have in common' }).getByText('You both worked at Douro Dados').waitFor();
      expect(await page.getByRole('list', { name: 'From the top to Samir Haddad' }).getByRole('link').allInnerTexts()).toEqual(['Grace Amaral', 'Dr. Ulrike Hansen']);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'distributed systems' }).click();
      await person(page, 'Samir Haddad').waitFor();
      expect(new URL(page.url()).searchParams.get('skill')).toContain('distributed systems');
    });

    it('keeps mail addresses, departments and who leads whom from guests', async () => {
      await gil.goto(`${hub.url}/@isabel`);
      await gil.getByRole('heading', { name: /Isabel Quintela/ }).waitFor();
      expect(await gil.getByRole('link', { name: /@baixamar/ }).count()).toBe(0);
      await gil.goto(`${hub.url}/people`);
      await person(gil, 'Isabel Quintela').waitFor();
      expect(await gil.getByRole('button', { name: 'Department' }).count()).toBe(0);
      expect(await person(gil, 'Henrik Vogt').count()).toBe(0);
      await gil.goto(`${hub.url}/org`);
      await gil.getByRole('heading', { name: 'No chart to show' }).waitFor();
    });
  });

  describe('the card of a person', () => {
    const name = (page: Page) => page.getByRole('list', { name: 'From the top to Yusuf Demir' }).getByRole('link', { name: 'Samir Haddad' });

    it('comes when the pointer rests on a name, stays while it moves into the card, and follows from there', async () => {
      await ada.goto(`${hub.url}/@yusuf`);
      await name(ada).hover();
      await card(ada, 'Samir Haddad').waitFor();
      await card(ada, 'Samir Haddad').getByText('We are a tide table that answers the phone.').hover();
      await card(ada, 'Samir Haddad').getByRole('button', { name: 'Following Samir Haddad' }).click();
      await card(ada, 'Samir Haddad').getByRole('button', { name: 'Follow Samir Haddad' }).click();
      await card(ada, 'Samir Haddad').getByRole('button', { name: 'Following Samir Haddad' }).waitFor();
      expect(await card(ada, 'Samir Haddad').getByText('You both worked at Douro Dados').count()).toBe(1);
      expect(await violations(ada)).toEqual([]);
      await ada.mouse.move(640, 5);
      await card(ada, 'Samir Haddad').waitFor({ state: 'detached' });
    });

    it('goes away by Escape, and leaves a dialog below it open', async () => {
      await name(ada).hover();
      await card(ada, 'Samir Haddad').waitFor();
      await ada.keyboard.press('Escape');
      await card(ada, 'Samir Haddad').waitFor({ state: 'detached' });
      await ada.mouse.move(640, 5);
    });

    it('comes by the keyboard, which goes on into it and out again', async () => {
      await ada.getByRole('list', { name: 'From the top to Yusuf Demir' }).getByRole('link', { name: 'Dr. Ulrike Hansen' }).focus();
      await ada.keyboard.press('Tab');
      await card(ada, 'Samir Haddad').waitFor();
      await ada.keyboard.press('Tab');
      expect(await card(ada, 'Samir Haddad').evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await ada.keyboard.press('Escape');
      await card(ada, 'Samir Haddad').waitFor({ state: 'detached' });
      expect(await name(ada).evaluate((link) => link === document.activeElement)).toBe(true);
    });

    it('stands beside faces and mentions, too, and never comes by a finger', async () => {
      await ada.goto(`${hub.url}/everyone`);
      const face = ada.getByRole('article').first().locator('[data-person]').first();
      const who = await face.getAttribute('data-person');
      await face.hover();
      await ada.locator('[data-person-card]').getByText(`@${who}`).waitFor();
      await phone.goto(`${hub.url}/@yusuf`);
      await phone.getByRole('list', { name: 'From the top to Yusuf Demir' }).getByRole('link', { name: 'Samir Haddad' }).tap();
      await phone.getByRole('heading', { level: 1, name: 'Samir Haddad' }).waitFor();
      expect(await phone.locator('[data-person-card]').count()).toBe(0);
    });
  });

  describe('the directory', () => {
    it.each([['a laptop', () => ada], ['a phone', () => phone]])('is narrowed on %s by what there is, and says so in its address', async (_width, who) => {
      const page = who();
      await page.goto(`${hub.url}/people`);
      await page.getByRole('button', { name: 'Department' }).click();
      await page.getByRole('option', { name: 'Engineering' }).click();
      await page.getByRole('button', { name: 'Department: Engineering' }).waitFor();
      await page.getByRole('button', { name: 'Skill', exact: true }).click();
      await page.getByRole('textbox', { name: 'Find one of them' }).fill('postg');
      await page.getByRole('option', { name: 'PostgreSQL 3' }).click();
      await page.getByRole('status').getByText('3 people').waitFor();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ department: 'engineering' });
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await person(page, '刘子墨').waitFor();
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await person(page, 'Amara Diallo').waitFor();
      await page.getByRole('searchbox', { name: 'Find somebody' }).fill('hydro');
      await page.getByRole('status').getByText('1 person').waitFor();
      await person(page, 'Inês Carvalhal').waitFor();
    });

    it('shows who has left only where asked, and what to do where nobody fits', async () => {
      await ada.goto(`${hub.url}/people?q=hugo`);
      await ada.getByRole('heading', { name: 'Nobody fits' }).waitFor();
      await ada.getByRole('button', { name: 'Who has left' }).click();
      await people(ada).getByRole('listitem').waitFor();
    });
  });

  describe('the org chart', () => {
    it.each([['a laptop', () => ada], ['a phone', () => phone]])('begins at oneself on %s, and opens level by level', async (_width, who) => {
      const page = who();
      await page.goto(`${hub.url}/org`);
      await shown(page, 'Ada Moreira').waitFor();
      expect(await item(page, 'Ada Moreira').evaluate((element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight)).toBe(true);
      await page.getByRole('button', { name: 'Show who reports to Isabel Quintela' }).click();
      await item(page, 'Lars').waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('finds somebody and puts them in the middle', async () => {
      await ada.getByRole('textbox', { name: 'Find somebody in the chart' }).fill('marta');
      await ada.getByRole('option', { name: /Marta/ }).click();
      await shown(ada, 'Marta').waitFor();
      expect(new URL(ada.url()).searchParams.get('person')).toBe('marta');
      await ada.getByRole('button', { name: 'Show me' }).click();
      await shown(ada, 'Ada Moreira').waitFor();
    });

    it('is walked through by the keyboard as a tree', async () => {
      const focused = () => ada.evaluate(() => document.activeElement?.querySelector('a')?.textContent);
      await item(ada, 'Ada Moreira').focus();
      await ada.keyboard.press('ArrowDown');
      expect(await focused()).toBe('刘子墨');
      await ada.keyboard.press('ArrowLeft');
      expect(await focused()).toBe('Samir Haddad');
      await ada.keyboard.press('ArrowLeft');
      expect(await item(ada, 'Samir Haddad').getAttribute('aria-expanded')).toBe('false');
      await ada.keyboard.press('ArrowRight');
      await ada.keyboard.press('ArrowRight');
      expect(await focused()).toBe('Ada Moreira');
      await ada.keyboard.press('Home');
      expect(await focused()).toBe('Grace Amaral');
      await ada.keyboard.press('Enter');
      await ada.getByRole('heading', { level: 1, name: /Grace Amaral/ }).waitFor();
    });

    it('is pulled by the pointer', async () => {
      await ada.goto(`${hub.url}/org`);
      await item(ada, 'Ada Moreira').waitFor();
      const view = ada.getByRole('tree').locator('..');
      const place = () => view.evaluate((element) => [element.scrollLeft, element.scrollTop]);
      const [left, top] = await place();
      await ada.mouse.move(700, 400);
      await ada.mouse.down();
      await ada.mouse.move(760, 340, { steps: 4 });
      await ada.mouse.up();
      const [nextLeft, nextTop] = await place();
      expect([nextLeft! < left!, nextTop! > top! || top === 0]).toEqual([true, true]);
    });
  });
});
