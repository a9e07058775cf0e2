import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { articleDesk, type SpecArticle } from '../blogs/article-desk.js';
import { textOf, typeAtEnd, untilItIs } from './article-writing.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

const ARTICLE = 'id slug title markdown revision { id number author { handle } } revisions { number }';

describe('Writing an article, by oneself and with another', () => {
  let hub: BrowserHub;
  let desk: ReturnType<typeof articleDesk>;
  let ada: Page;
  let grace: Page;
  let token: string;
  let graceId: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const [one, other] = [await hub.person('ada', { name: 'Ada Moreira' }), await hub.person('grace', { name: 'Grace Amaral' })];
    token = await hub.token(one);
    desk = articleDesk(hub, ARTICLE);
    graceId = (await hub.ask<{ person: { id: string } }>(await hub.token(other), '{ person(handle: "grace") { id } }')).person.id;
    ada = await hub.signIn('Ada Moreira');
    grace = await hub.signIn('Grace Amaral', { viewport: { width: 390, height: 844 } });
  });
  afterAll(() => hub?.close());

  const read = async (slug: string) => (await desk.read(token, slug)) as SpecArticle;
  const go = (page: Page, path: string) => page.goto(hub.url + path);
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

  /** A draft of Ada's that Grace writes too. */
  async function shared(title: string, markdown: string): Promise<SpecArticle> {
    const made = await desk.article(token, 'createArticle', { title, markdown });
    await desk.run(token, 'shareArticle', { articleId: made.id, personId: graceId, role: 'CO_AUTHOR' }, 'article { id }');
    return made;
  }

  async function edit(page: Page, { slug }: SpecArticle): Promise<void> {
    await go(page, `/a/${slug}/edit`);
    await textOf(page).waitFor();
  }

  it('saves itself from the first words on, as one revision, and is there when the page is opened again', async () => {
    await desk.article(token, 'createArticle', { title: 'So that there is a blog', markdown: '' });
    await go(ada, '/write');
    await ada.getByLabel('Title').fill('By itself');
    await typeAtEnd(ada, 'Nobody pressed anything.');
    await untilItIs(ada, 'saved');
    await typeAtEnd(ada, ' Not here either.');
    await untilItIs(ada, 'saved');
    await typeAtEnd(ada, ' Nor there.');
    await untilItIs(ada, 'saved');
    const saved = await read('by-itself');
    expect(saved['markdown']).toBe('Nobody pressed anything. Not here either. Nor there.\n');
    expect(saved['revisions']).toHaveLength(2);
    await ada.keyboard.press('Control+s');
    await ada.waitForURL('**/a/by-itself/edit');
    await typeAtEnd(ada, ' After.');
    await untilItIs(ada, 'saved');
    expect((await read('by-itself'))['revisions']).toHaveLength(3);
    await ada.reload();
    await textOf(ada).getByText('Nor there. After.').waitFor();
  });

  it('goes on by itself after a break, and a tab that is closed in one loses nothing', async () => {
    const made = await shared('A break', 'Before the break.');
    const tab = await ada.context().newPage();
    await edit(tab, made);
    await tab.context().setOffline(true);
    await typeAtEnd(tab, ' During it.');
    await untilItIs(tab, 'unreachable');
    await tab.context().setOffline(false);
    await untilItIs(tab, 'saved');
    expect((await read(made.slug))['markdown']).toBe('Before the break. During it.\n');

    await tab.context().setOffline(true);
    await typeAtEnd(tab, ' Left behind.');
    await untilItIs(tab, 'unreachable');
    await tab.close({ runBeforeUnload: false });
    await ada.context().setOffline(false);
    await edit(ada, made);
    expect(await textOf(ada).innerText()).not.toContain('Left behind.');
    await press(ada, 'Bring them back');
    await textOf(ada).getByText('Left behind.').waitFor();
    await untilItIs(ada, 'saved');
    expect((await read(made.slug))['markdown']).toBe('Before the break. During it. Left behind.\n');
    await ada.reload();
    await textOf(ada).waitFor();
    expect(await ada.getByRole('button', { name: 'Bring them back' }).count()).toBe(0);
  });

  it('knows its own save again whose answer was lost, also where the next one never arrived', async () => {
    const made = await shared('A lost answer', 'Before.');
    await edit(ada, made);
    let lost = 0;
    let never = (): void => undefined;
    const neverArrived = new Promise<void>((resolve) => (never = resolve));
    await ada.route('**/graphql', async (route) => {
      const sent = route.request().postData() ?? '';
      if (!sent.includes('SaveTyped')) return route.continue();
      if (lost++ === 0) await route.fetch();
      else if (sent.includes('Second.')) never();
      await route.abort();
    });
    await typeAtEnd(ada, ' First.');
    await untilItIs(ada, 'unreachable');
    expect((await read(made.slug))['markdown']).toBe('Before. First.\n');
    await typeAtEnd(ada, ' Second.');
    await neverArrived;
    await ada.unroute('**/graphql');
    await typeAtEnd(ada, ' Third.');
    await untilItIs(ada, 'saved');
    expect((await read(made.slug))['markdown']).toBe('Before. First. Second. Third.\n');
  });

  it('of two who save at once, neither loses a word: both texts are shown, and either goes on', async () => {
    const made = await shared('Two hands', 'A beginning.');
    await edit(ada, made);
    await edit(grace, made);
    await typeAtEnd(grace, ' From Grace.');
    await untilItIs(grace, 'saved');
    await typeAtEnd(ada, ' From Ada.');
    await untilItIs(ada, 'conflict');
    await ada.getByText('Grace Amaral saved version 2').waitFor();

    await press(ada, 'Compare both');
    const dialog = ada.getByRole('dialog', { name: 'Both texts' });
    await dialog.getByText('1 block changed.').waitFor();
    expect(await dialog.locator('del').allInnerTexts()).toEqual(['Grace']);
    expect(await dialog.locator('ins').allInnerTexts()).toEqual(['Ada']);
    await ada.keyboard.press('Escape');

    await press(ada, 'Go on with theirs');
    await textOf(ada).getByText('From Grace.').waitFor();
    await typeAtEnd(ada, ' And on.');
    await untilItIs(ada, 'saved');
    expect(await read(made.slug)).toMatchObject({ markdown: 'A beginning. From Grace. And on.\n', revision: { author: { handle: 'ada' } } });
    await ada.reload();
    await press(ada, 'Bring them back');
    await textOf(ada).getByText('From Ada.').waitFor();
    await untilItIs(ada, 'saved');

    await typeAtEnd(grace, ' Again.');
    await untilItIs(grace, 'conflict');
    await press(grace, 'Save mine');
    await untilItIs(grace, 'saved');
    const now = await read(made.slug);
    expect(now).toMatchObject({ markdown: 'A beginning. From Grace. Again.\n', revision: { author: { handle: 'grace' } } });
    const texts = await hub.ask<{ article: { revisions: { body: unknown }[] } }>(token, 'query ($slug: String!) { article(slug: $slug) { revisions { body } } }', { slug: made.slug });
    for (const words of ['From Ada.', 'From Grace. Again.']) expect(JSON.stringify(texts)).toContain(words);
  });

  it('shows what changed between two versions, and brings one back, though somebody is writing', async () => {
    const made = await shared('Versions', 'The tide comes at nine.\n\nThis stays.\n\nThis goes.');
    const next = await desk.article(token, 'updateArticle', {
      articleId: made.id, expectedRevisionId: made.revision.id, title: 'Versions', markdown: 'The tide comes at **ten**.\n\nThis stays.\n\n- A list\n- that is new',
    });
    await go(ada, `/a/${made.slug}/versions`);
    await press(ada, 'Compare with version 1');
    const comparison = ada.getByRole('region', { name: 'Comparison' });
    await comparison.getByText('1 block changed, 1 block added, and 1 block removed.').waitFor();
    expect(await comparison.locator('del').allInnerTexts()).toEqual(['nine']);
    expect(await comparison.locator('ins').allInnerTexts()).toEqual(['ten']);
    expect(await comparison.locator('[data-kind="removed"]').innerText()).toContain('This goes.');
    expect(await comparison.locator('[data-kind="added"]').innerText()).toContain('that is new');

    await edit(grace, next);
    await typeAtEnd(grace, ' Meanwhile.');
    await untilItIs(grace, 'saved');
    await press(ada, 'Bring version 1 back');
    await ada.getByText('Grace Amaral saved version 3').waitFor();
    expect((await read(made.slug))['markdown']).toContain('Meanwhile.');
    await press(ada, 'Bring it back all the same');
    await ada.waitForURL(`**/a/${made.slug}`);
    expect(await read(made.slug)).toMatchObject({ markdown: made['markdown'], revision: { number: 4 } });
    await typeAtEnd(grace, ' More.');
    await untilItIs(grace, 'conflict');
    await grace.getByText('Ada Moreira saved version 4').waitFor();
  });

  it('has another address when its author says so, and the browser shows it to who comes by the old one', async () => {
    const made = await shared('Old name', '## There\n\nWords');
    await shared('Taken', 'Words');
    await edit(ada, made);
    await ada.getByText('Cover, tags, category, excerpt, address').click();
    await ada.getByLabel('Title').fill('Another title');
    await untilItIs(ada, 'saved');
    expect(await read('old-name')).toMatchObject({ slug: 'old-name', title: 'Another title' });
    await ada.getByLabel('Address').fill('taken');
    await press(ada, 'Change the address');
    await ada.getByText('The slug taken is taken.').waitFor();
    await ada.getByLabel('Address').fill('new-name');
    await press(ada, 'Change the address');
    await ada.waitForURL('**/a/new-name/edit');
    await go(ada, '/drafts');
    await go(ada, '/a/old-name#h-there');
    await ada.waitForURL('**/a/new-name#h-there');
    await ada.getByRole('heading', { name: 'Another title' }).waitFor();
    await ada.goBack();
    await ada.waitForURL('**/drafts');
    await go(ada, '/a/old-name/versions?n=1');
    await ada.waitForURL('**/a/new-name/versions?n=1');
  });

  it('raises no error and breaks no content security policy', () => {
    expect(hub.faults).toEqual([]);
  });
});
