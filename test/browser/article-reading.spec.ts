import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sql } from '#platform';
import { axeFor } from './axe.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

const long = (about: string) => Array.from({ length: 6 }, (_, n) => `The ${about} is what the board on the quay leaves out, for the ${n + 1}. time of many; nobody who reads it in the morning would know of that.`).join('\n\n');
const TEXT = `Two numbers are on the board[^board].

## Where they come from

${long('moon')}

## What the wind adds

${long('wind')}

\`\`\`typescript
const surge = (pressure: number) => (1013 - pressure) * 0.01;
\`\`\`

## What we say now

See [the institute](https://institute.example/tides). ${long('harbour master')}

[^board]: And a third in winter.`;
const WORDS = 'for the 3. time of many';

describe.each([
  ['a laptop', { viewport: { width: 1280, height: 900 } }],
  ['a wide window', { viewport: { width: 1800, height: 1000 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
])('reading an article on %s', (where, options) => {
  let hub: BrowserHub;
  let [ada, leonor]: Page[] = [];
  let address = '';

  beforeAll(async () => {
    hub = await startBrowserHub();
    await hub.person('ada', { name: 'Ada Reader' });
    const author = await hub.token(await hub.person('leonor', { name: 'Leonor Author' }));
    const publish = async (title: string, markdown: string) => {
      const { createArticle } = await hub.ask<{ createArticle: { article: { id: string; slug: string } } }>(author, 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id slug } } }', { input: { title, markdown, tags: ['tides'] } });
      await hub.ask(author, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } }', { id: createArticle.article.id });
      return createArticle.article;
    };
    await publish('What a gauge is', 'Words');
    const { id, slug } = await publish('What the board leaves out', TEXT);
    for (let n = 0; n < 12; n++) {
      const reader = await hub.token(await hub.person(`reader${n}`));
      if (n < 6) await hub.ask(reader, 'mutation ($input: RecordViewsInput!) { recordViews(input: $input) { taken } }', { input: { readIds: [id] } });
    }
    // They came yesterday: what is of today is counted at midnight. Nobody is held back before the steps, which chance decides otherwise.
    await hub.database.execute(sql`UPDATE reach_mark SET day = day - 1`);
    await hub.database.execute(sql`UPDATE reach_subject SET held_back = 0`);
    address = `${hub.url}/a/${slug}`;
    [ada, leonor] = [await hub.signIn('Ada Reader', options), await hub.signIn('Leonor Author', options)];
    await ada.goto(address);
    await ada.locator('.article-body').waitFor();
  }, 120_000);
  afterAll(() => hub?.close());

  const page = () => ada as Page;
  const inWindow = (selector: string) => page().waitForFunction((wanted) => {
    const { top, bottom } = document.querySelector(wanted)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  }, selector);

  it('leads to its sections, and marks the one that is read', async () => {
    if (where === 'a phone') await page().locator('summary').filter({ hasText: 'Contents' }).click();
    const contents = page().getByRole('navigation', { name: 'Contents' });
    expect(await contents.getByRole('link').allTextContents()).toEqual(['Where they come from', 'What the wind adds', 'What we say now']);
    await contents.getByRole('link', { name: 'What the wind adds' }).click();
    await inWindow('#h-what-the-wind-adds');
    expect(new URL(page().url()).hash).toBe('#h-what-the-wind-adds');
    await page().waitForFunction(() => document.querySelector('nav a[aria-current="location"]')?.textContent === 'What the wind adds');
    await page().getByRole('link', { name: /Copy the link to this section: What we say now/ }).waitFor({ state: 'attached' });
  });

  it('leads to its notes and back, colours code by classes, and says in which language it is', async () => {
    await page().evaluate(() => scrollTo(0, 0));
    await page().locator('sup[data-note] a').click();
    await inWindow('#note-1');
    await page().locator('[role="doc-backlink"]').click();
    await inWindow('#noteref-1');
    expect(await page().locator('.article-body pre .hljs-keyword').first().textContent()).toBe('const');
    expect(await page().locator('.article-body').getAttribute('lang')).toBe('en');
    expect(await page().locator('.code-block').getAttribute('data-language')).toBe('TypeScript');
    await page().getByRole('button', { name: 'Copy the code (TypeScript)' }).click();
    await page().getByText('Code copied').waitFor();
  });

  it('takes a comment on selected words into its discussion, beside or below the text', async () => {
    await page().evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('.article-body') as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }, WORDS);
    await page().getByRole('toolbar', { name: 'Selected passage' }).getByRole('button', { name: 'Comment' }).click();
    const dialog = page().getByRole('dialog', { name: 'Comment on a passage' });
    await dialog.getByRole('textbox', { name: 'Comment on this passage' }).fill('Only the third?');
    await dialog.getByRole('button', { name: 'Reply', exact: true }).click();
    const said = page().getByRole('region', { name: 'Discussion' }).getByRole('article').filter({ hasText: 'Only the third?' });
    await said.getByText(WORDS).waitFor();
    const [text, discussion] = await Promise.all([page().locator('.article-body').boundingBox(), page().getByRole('region', { name: 'Discussion' }).boundingBox()]);
    if (where === 'a wide window') expect(discussion!.x).toBeGreaterThan(text!.x + text!.width);
    else expect(discussion!.y).toBeGreaterThan(text!.y + text!.height - 1);
  });

  it('says what else there is to read', async () => {
    await page().getByRole('region', { name: 'More to read' }).getByRole('link', { name: 'What a gauge is' }).waitFor();
  });

  it('is itself alone on paper, with the addresses of its links', async () => {
    await page().emulateMedia({ media: 'print' });
    await page().getByText('https://institute.example/tides').waitFor();
    for (const gone of [page().getByRole('region', { name: 'Discussion' }), page().getByRole('button', { name: /your account/ }), page().getByRole('region', { name: 'More to read' })]) {
      expect(await gone.isVisible()).toBe(false);
    }
    expect(await page().evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(17, 17, 17)');
    expect((await page().pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page().emulateMedia({ media: 'screen' });
  });

  it('has nothing that axe objects to', async () => {
    const { violations } = await (await axeFor(page())).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    expect(await page().evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('tells its author how many it reached, and its readers nothing', async () => {
    expect(await page().getByText(/Seen by/).count()).toBe(0);
    await leonor!.goto(address);
    await leonor!.getByRole('button', { name: 'Seen by 5, read by 5' }).click();
    const dialog = leonor!.getByRole('dialog', { name: 'How far it reached' });
    await dialog.getByText('You see how many, never who').waitFor();
    await dialog.getByRole('img', { name: /: 5$/ }).waitFor();
    expect(hub.faults).toEqual([]);
  });
});
