import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Role } from '#access';
import { CreateDepartmentCommand } from '#people';
import { axeFor } from './axe.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';
import { choose } from './choosing.js';

describe.each([
  ['a laptop', { viewport: { width: 1280, height: 900 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
])('administration on %s', (_where, options) => {
  let hub: BrowserHub;
  let tom: Page;
  let ida: Page;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const works = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Works' }));
    await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Yard', parentId: works.id }));
    await hub.person('tom', { name: 'Tom Admin', roles: [Role.ADMINISTRATOR] });
    await hub.person('ida', { name: 'Ida Admin', roles: [Role.ADMINISTRATOR] });
    const ada = await hub.person('ada', { name: 'Ada Moreira', departmentId: works.id });
    const token = await hub.token(ada);
    for (const [name, open] of [['Tides', true], ['Secret plan', false]] as const) {
      await hub.ask(token, `mutation { createChannel(input: {name: "${name}", kind: TOPIC, private: ${!open}}) { channel { id } } }`);
    }
    await hub.settled();
    tom = await hub.signIn('Tom Admin', options);
    ida = await hub.signIn('Ida Admin', options);
    for (const page of [tom, ida]) page.setDefaultTimeout(10_000);
  });
  afterAll(() => hub?.close());

  /** Nothing on the page that axe objects to, and nothing that reaches past the screen. */
  async function fine(page: Page, name: string): Promise<void> {
    const { violations } = await (await axeFor(page)).analyze();
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }

  const open = async (page: Page, path: string, heading: string) => {
    await page.goto(hub.url + path);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  };
  const dialog = (page: Page) => page.getByRole('dialog');

  it('says what needs looking at', async () => {
    await open(tom, '/admin', 'Overview');
    await tom.getByRole('link', { name: '2 employees belong to no department' }).waitFor();
    await fine(tom, 'overview');
    await tom.getByRole('link', { name: '2 employees belong to no department' }).click();
    await tom.getByRole('table', { name: 'People' }).getByRole('link', { name: 'Ida Admin' }).waitFor();
    await expect(tom.getByRole('link', { name: 'Ada Moreira' }).count()).resolves.toBe(0);
  });

  it('adds somebody, and finds and changes them', async () => {
    await open(tom, '/admin/people', 'People');
    await tom.getByRole('link', { name: 'Ada Moreira' }).waitFor();
    await fine(tom, 'people');
    await tom.getByRole('button', { name: 'Add somebody' }).click();
    await dialog(tom).getByLabel('Name', { exact: false }).first().fill('Bela Novak');
    await choose(dialog(tom).getByRole('combobox', { name: 'Department' }), 'Works › Yard');
    await fine(tom, 'add somebody');
    await dialog(tom).getByRole('button', { name: 'Add them' }).click();
    await tom.getByRole('heading', { name: 'Bela Novak', level: 1 }).waitFor();
    await fine(tom, 'person');
    await tom.getByLabel('Job title').fill('Pilot');
    await tom.getByRole('button', { name: 'Save' }).click();
    await tom.getByText('Saved.').first().waitFor();
    await open(tom, '/admin/people', 'People');
    await tom.getByLabel('Name, handle or mail address').fill('nova');
    await tom.waitForURL(/[?&]q=nova(?:&|$)/);
    await tom.getByRole('link', { name: 'Ada Moreira' }).waitFor({ state: 'detached' });
    await tom.getByRole('link', { name: 'Bela Novak' }).waitFor();
  });

  it('tells the second of two administrators, who then sees what the first wrote, and keeps what they typed', async () => {
    for (const page of [tom, ida]) {
      await open(page, '/admin/people/ada', 'Ada Moreira');
      await page.getByLabel('Job title').waitFor();
    }
    await tom.getByLabel('Job title').fill('Tide scientist');
    await tom.getByRole('button', { name: 'Save' }).click();
    await tom.getByText('Saved.').first().waitFor();
    await ida.getByLabel('Job title').fill('Clerk');
    await ida.getByRole('button', { name: 'Save' }).click();
    await ida.getByText(/Somebody else has changed Ada Moreira meanwhile/).first().waitFor();
    await ida.getByText('Somebody else has written “Tide scientist” here meanwhile.').waitFor();
    expect(await ida.getByLabel('Job title').inputValue()).toBe('Clerk');
    await ida.getByRole('button', { name: 'Undo' }).click();
    expect(await ida.getByLabel('Job title').inputValue()).toBe('Tide scientist');
  });

  it('says what leaving costs, wants it typed, and gives it back', async () => {
    await open(tom, '/admin/people/ada', 'Ada Moreira');
    await tom.getByRole('button', { name: 'Mark as former…' }).click();
    await dialog(tom).getByText('They leave 3 channels, 1 of them private.').waitFor();
    await dialog(tom).getByText('2 channels that they own alone go to the employee who has been in each for longest.').waitFor();
    await fine(tom, 'leaving');
    await expect(dialog(tom).getByRole('button', { name: 'Mark as former' }).isDisabled()).resolves.toBe(true);
    await dialog(tom).getByLabel('Type @ada to go on').fill('@ada');
    await dialog(tom).getByRole('button', { name: 'Mark as former' }).click();
    await tom.getByRole('button', { name: 'Bring back…' }).click();
    await dialog(tom).getByRole('button', { name: 'Bring back' }).click();
    await tom.getByRole('button', { name: 'Mark as former…' }).waitFor();
  });

  it('gives a role and takes it', async () => {
    await open(tom, '/admin/roles', 'Roles');
    const moderators = tom.getByRole('region', { name: 'Moderators' });
    await moderators.getByText('Nobody yet.').waitFor();
    await fine(tom, 'roles');
    await moderators.getByRole('button', { name: 'Add a moderator' }).click();
    await dialog(tom).getByLabel('Name or handle').fill('bela');
    await dialog(tom).getByRole('button', { name: 'Choose Bela Novak' }).click();
    await dialog(tom).getByRole('button', { name: 'Give the role' }).click();
    await moderators.getByRole('link', { name: 'Bela Novak' }).waitFor();
    await moderators.getByRole('button', { name: 'Remove role of Bela Novak' }).click();
    await dialog(tom).getByRole('button', { name: 'Remove the role' }).click();
    await moderators.getByText('Nobody yet.').waitFor();
  });

  it('makes a department and merges it, saying before what becomes of its people', async () => {
    await open(tom, '/admin/departments', 'Departments');
    const tree = tom.getByRole('list', { name: 'Departments' });
    await tree.getByText('Yard').waitFor();
    await fine(tom, 'departments');
    await tom.getByRole('button', { name: 'New department' }).click();
    await dialog(tom).getByLabel('Name').fill('Dock');
    await dialog(tom).getByRole('button', { name: 'Make department' }).click();
    await tree.getByText('Dock', { exact: true }).waitFor();
    await tom.getByRole('button', { name: 'Change Yard' }).click();
    await tom.getByRole('menuitem', { name: 'Close or merge…' }).click();
    await choose(dialog(tom).getByRole('combobox', { name: 'Merge into' }), 'Dock');
    await dialog(tom).getByText('1 person moves to the other department, and into its channel.').waitFor();
    await fine(tom, 'closing a department');
    await dialog(tom).getByLabel('Type Yard to go on').fill('Yard');
    await dialog(tom).getByRole('button', { name: 'Merge' }).click();
    await tree.getByText('Yard').waitFor({ state: 'detached' });
  });

  it('shows that a private channel is there, and its name only for a reason; archives an open one', async () => {
    await open(tom, '/admin/channels', 'Channels');
    await tom.getByText('Private channel', { exact: true }).waitFor();
    await expect(tom.getByText('Secret plan').count()).resolves.toBe(0);
    await fine(tom, 'channels');
    await tom.getByRole('button', { name: 'Change a private channel' }).click();
    await tom.getByRole('menuitem', { name: 'Show its name…' }).click();
    await dialog(tom).getByLabel('Why do you need it?').fill('A question of the works council');
    await dialog(tom).getByRole('button', { name: 'Show the name' }).click();
    await dialog(tom).getByText('It is called Secret plan.').waitFor();
    await dialog(tom).getByRole('button', { name: 'Close' }).last().click();
    await tom.getByRole('button', { name: 'Change Tides' }).click();
    await tom.getByRole('menuitem', { name: 'Archive…' }).click();
    await dialog(tom).getByRole('button', { name: 'Archive' }).click();
    await tom.getByRole('link', { name: 'Tides' }).waitFor({ state: 'detached' });
    await tom.goto(`${hub.url}/c/tides`);
    await tom.getByText('nobody joins, posts or replies any more').waitFor();
    expect(await tom.getByRole('main').getByRole('button', { name: /^(Join|Follow) / }).count()).toBe(0);
  });

  it('tells all of it in the audit log, in words, and checks the record', async () => {
    await open(tom, '/admin/audit', 'Audit log');
    await tom.getByRole('listitem').filter({ hasText: 'Tom Admin looked up the name of a private channel' }).first().locator('> details > summary').click();
    await tom.getByRole('definition').filter({ hasText: 'A question of the works council' }).first().waitFor();
    await tom.getByRole('button', { name: 'Check now' }).click();
    await tom.getByText(/none changed, taken out or cut off/).waitFor();
    const granted = tom.getByRole('listitem').filter({ hasText: 'made Bela Novak moderator' });
    expect(await granted.getByRole('paragraph').getByRole('link').allInnerTexts()).toEqual(['Tom Admin', 'Bela Novak']);
    await granted.locator('> details > summary').click();
    await granted.getByRole('definition').filter({ hasText: 'Bela Novak' }).getByRole('link', { name: 'Bela Novak' }).waitFor();
    await granted.getByText('Details', { exact: true }).click();
    await granted.getByText('role.granted').waitFor();
    await fine(tom, 'audit log');
    await tom.getByRole('combobox', { name: 'Done to' }).fill('bela');
    await tom.getByRole('option', { name: /Bela Novak/ }).click();
    await tom.waitForURL(/subject=person_/);
    await tom.getByText('Tom Admin made Bela Novak moderator').waitFor();
    await tom.getByText('marked Ada Moreira as former').waitFor({ state: 'detached' });
    await open(tom, '/admin/audit', 'Audit log');
    await choose(tom.getByRole('combobox', { name: 'What', exact: true }), 'Channels');
    await tom.getByText('Tom Admin marked Ada Moreira as former').waitFor({ state: 'detached' });
    await tom.getByText('Tom Admin archived Tides').waitFor();
    await tom.getByRole('button', { name: 'Export' }).click();
    const download = tom.waitForEvent('download');
    await tom.getByRole('menuitem', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^audit-.*\.csv$/);
  });

  it('isn’t there for others', async () => {
    const bela = await hub.signIn('Bela Novak', options);
    await bela.goto(`${hub.url}/admin/people`);
    await bela.getByText('There is no such page').waitFor();
    await expect(bela.getByRole('link', { name: 'Administration' }).count()).resolves.toBe(0);
    expect(hub.faults).toEqual([]);
  });
});
