import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { articleDesk, type SpecArticle } from '../blogs/article-desk.js';
import { until } from '../support/until.js';
import { textOf, untilItIs } from './article-writing.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';
import { choose } from './choosing.js';

const GOOGLE = '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">Plain and </span><span style="font-weight:700">bold</span></p></b>';

describe('the editor of articles', () => {
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
    desk = articleDesk(hub, 'id slug markdown revision { id number }');
    graceId = (await hub.ask<{ person: { id: string } }>(await hub.token(other), '{ person(handle: "grace") { id } }')).person.id;
    ada = await hub.signIn('Ada Moreira');
    grace = await hub.signIn('Grace Amaral', { viewport: { width: 390, height: 844 }, hasTouch: true });
  }, 120_000);
  afterAll(() => hub?.close());

  const draft = (title: string, markdown: string) => desk.article(token, 'createArticle', { title, markdown });
  const markdown = async ({ slug }: SpecArticle) => ((await desk.read(token, slug)) as SpecArticle)['markdown'] as string;

  /** Opens it in the editor, with the caret behind the last word. */
  async function edit(page: Page, { slug }: SpecArticle): Promise<void> {
    await page.goto(`${hub.url}/a/${slug}/edit`);
    await textOf(page).click();
    await page.keyboard.press('Control+End');
  }

  /** Pastes as a program does that put this on the clipboard. */
  async function paste(page: Page, { file, ...texts }: { 'text/plain'?: string; 'text/html'?: string; file?: Buffer }): Promise<void> {
    await textOf(page).evaluate((text, [types, bytes]) => {
      const clipboardData = new DataTransfer();
      for (const [type, words] of types) clipboardData.setData(type, words);
      if (bytes) clipboardData.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], 'pasted.png', { type: 'image/png' }));
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, [Object.entries(texts), file?.toString('base64')] as const);
  }

  it.each([['a laptop', () => ada], ['a phone', () => grace]])('makes of a paragraph what is chosen behind a slash, on %s', async (where, pageOf) => {
    const page = pageOf();
    const made = await draft(`Slash on ${where}`, 'Before');
    if (page === grace) await desk.run(token, 'shareArticle', { articleId: made.id, personId: graceId, role: 'CO_AUTHOR' }, 'article { id }');
    await edit(page, made);
    await page.keyboard.press('Enter');
    await page.keyboard.type('/tab');
    await page.getByRole('option', { name: 'Table' }).waitFor();
    await page.keyboard.press('Enter');
    for (const words of ['Hour', 'Height', 'Where', '14:00', '2.41', 'Raso', '15:00', '2.96', 'Raso', '16:00']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('toolbar', { name: 'Table' }).getByRole('button', { name: 'Delete the column' }).click();
    await textOf(page).locator('p').last().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('/');
    await page.getByRole('option', { name: 'List of tasks' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/code');
    await page.getByRole('option', { name: 'Block of code' }).click();
    await page.keyboard.type('const a = 1;');
    await choose(page.getByRole('combobox', { name: 'Language of the code' }), 'typescript');
    await textOf(page).locator('.hljs-keyword').waitFor();
    await untilItIs(page, 'saved');
    const saved = await markdown(made);
    expect(saved).toContain('| Hour |');
    expect(saved).toContain('```typescript\nconst a = 1;\n```');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('takes what is pasted from a word processor, Markdown, and an address by itself; undone, it is gone', async () => {
    const made = await draft('Pasted', '');
    await edit(ada, made);
    await paste(ada, { 'text/html': GOOGLE, 'text/plain': 'Plain and bold' });
    await ada.keyboard.press('Enter');
    await paste(ada, { 'text/plain': '## From *Markdown*\n\n- [x] done\n- [ ] to do\n\nWords[^1].\n\n[^1]: A note' });
    await textOf(ada).getByRole('heading', { name: 'From Markdown' }).waitFor();
    await ada.keyboard.press('Control+End');
    await ada.keyboard.press('Enter');
    await paste(ada, { 'text/plain': 'https://institute.example/tides' });
    await textOf(ada).locator('[data-embed]').waitFor();
    await untilItIs(ada, 'saved');
    expect(await markdown(made)).toMatch(/^Plain and \*\*bold\*\*\n\n## From _Markdown_\n\n- \[x\] done\n- \[ \] to do\n\nWords\[\^1\]\.\n\n<div data-embed="https:\/\/institute\.example\/tides">[^]*\[\^1\]: A note\n$/);
    await ada.keyboard.press('Control+z');
    await textOf(ada).locator('[data-embed]').waitFor({ state: 'detached' });
  });

  it('writes a note where the caret is, and goes on behind it by the arrow', async () => {
    const made = await draft('A note', 'Low water');
    await edit(ada, made);
    await ada.getByRole('button', { name: 'Insert' }).click();
    await ada.getByRole('menuitem', { name: 'Note' }).click();
    await textOf(ada).locator('[data-note]').waitFor();
    await ada.keyboard.type('At Leixões');
    await ada.keyboard.press('ArrowRight');
    await ada.keyboard.type(', then high.');
    await untilItIs(ada, 'saved');
    expect(await markdown(made)).toBe('Low water[^1], then high.\n\n[^1]: At Leixões\n');
    await ada.keyboard.press('Enter');
    await ada.keyboard.type('/note');
    await ada.getByRole('option', { name: 'Note' }).click();
    await textOf(ada).locator('[data-note]').nth(1).waitFor();
    await ada.keyboard.press('ArrowRight');
    await until(async () => (await textOf(ada).locator('[data-note]').count()) === 1, 'a note without words is none');
  });

  it('sets the caption and the width of a picture that was pasted', async () => {
    const made = await draft('A picture', 'See the institute');
    await edit(ada, made);
    await ada.keyboard.press('Enter');
    await paste(ada, { file: await sharp({ create: { width: 640, height: 360, channels: 3, background: '#0b6e69' } }).png().toBuffer() });
    const figure = textOf(ada).locator('figure');
    await figure.waitFor({ timeout: 30_000 });
    await figure.locator('figcaption').click();
    expect(await figure.locator('figcaption').evaluate((caption) => getComputedStyle(caption, '::before').content)).toBe('"Caption"');
    await ada.keyboard.type('The pipe');
    await ada.getByRole('button', { name: 'Publish…' }).click();
    const warning = ada.getByRole('dialog').getByText('A picture has no description.');
    await warning.waitFor();
    await ada.getByRole('button', { name: 'Describe picture 1' }).click();
    await ada.waitForFunction(() => document.activeElement?.hasAttribute('data-describes'));
    await ada.keyboard.type('A pipe');
    await ada.getByRole('button', { name: 'Publish…' }).click();
    await ada.getByRole('dialog').getByText('As the stream will show it').waitFor();
    expect(await warning.count()).toBe(0);
    await ada.keyboard.press('Escape');
    await figure.locator('img').click();
    await choose(ada.getByRole('combobox', { name: 'Width' }), 'Wide');
    await untilItIs(ada, 'saved');
    const saved = await markdown(made);
    expect(saved).toMatch(/<figure data-layout="wide"><img src="\/media\/[^"]+" alt="A pipe"[^>]*><figcaption>The pipe<\/figcaption><\/figure>/);
  });

  it('shows what is said of words beside them, to both; answers it, and settles it', async () => {
    const made = await draft('Words that are spoken of', 'The tide is in.\n\nNobody who reads the board knows of the wind.');
    await desk.run(token, 'shareArticle', { articleId: made.id, personId: graceId, role: 'COMMENTER' }, 'article { id }');
    await grace.goto(`${hub.url}/a/${made.slug}`);
    await grace.getByText('Nobody who reads').evaluate((paragraph) => getSelection()?.setBaseAndExtent(paragraph.firstChild as Node, 11, paragraph.firstChild as Node, 26));
    await grace.getByRole('toolbar', { name: 'Selected passage' }).getByRole('button', { name: 'Comment' }).click();
    const dialog = grace.getByRole('dialog', { name: 'Comment on a passage' });
    await dialog.getByRole('textbox', { name: 'Comment' }).fill('Which board?');
    await dialog.getByRole('button', { name: 'Comment' }).click();
    await dialog.waitFor({ state: 'detached' });
    const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('commented') ?? [])].map(String));
    await until(async () => (await marked(grace)).join() === 'reads the board', 'the words are marked');

    await edit(ada, made);
    const comment = ada.getByRole('list', { name: 'Open comments' }).getByRole('listitem').filter({ hasText: 'Which board?' });
    await comment.getByRole('button', { name: 'reads the board' }).click();
    expect(await ada.evaluate(() => CSS.highlights.get('comment-chosen')?.size)).toBe(1);
    await comment.getByRole('button', { name: 'Reply' }).click();
    await comment.getByRole('textbox', { name: 'Reply' }).fill('The one on the quay');
    await comment.getByRole('button', { name: 'Reply' }).click();
    const reply = comment.getByRole('list', { name: 'Replies' });
    await reply.getByText('The one on the quay').waitFor();
    await reply.getByRole('button', { name: 'Edit' }).click();
    await reply.getByRole('textbox', { name: 'Comment' }).fill('The one on the slip');
    await reply.getByRole('button', { name: 'Save' }).click();
    await reply.getByText('The one on the slip').waitFor();
    expect(await reply.getByText('The one on the quay').count()).toBe(0);
    await textOf(ada).getByText('The tide is in.').click();
    await ada.keyboard.press('Home');
    await ada.keyboard.type('At nine: ');
    await until(async () => (await marked(ada)).join() === 'reads the board', 'the mark moves with its words');

    await comment.getByRole('button', { name: 'Settle' }).click();
    await ada.getByText('1 settled').waitFor();
    await grace.reload();
    await grace.getByText('1 settled').waitFor();
    await until(async () => (await marked(grace)).length === 0, 'what is settled is marked no more');
  });

  it('raises no error and breaks no content security policy', () => {
    expect(hub.faults).toEqual([]);
  });
});
