import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type DemoHub, startDemoHub } from './demo-hub.js';

const ARTICLE = 'where-we-work';
const WORDS = 'it answered a question that nobody had';

describe('posts and articles in a browser', () => {
  let hub: DemoHub;
  let ada: Page;
  let grace: Page;

  beforeAll(async () => {
    hub = await startDemoHub();
    [ada, grace] = [await hub.signIn('Ada Moreira'), await hub.signIn('Grace Amaral')];
  }, 240_000);
  afterAll(() => hub?.stop());

  /** As the page itself asks. */
  async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await page.evaluate(async (body) => {
      const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return (await answer.json()) as { data: unknown; errors?: unknown };
    }, JSON.stringify({ query, variables }));
    if (errors) throw new Error(JSON.stringify(errors));
    return data as Data;
  }

  /** Selects words as a pointer that is drawn over them does. */
  const select = (page: Page, words: string) => page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.article-body') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

  /** What is marked on the page, in the middle of the window or above. */
  const marked = (page: Page) => page.waitForFunction(() => {
    const highlight = CSS.highlights.get('passage');
    const range = highlight && ([...highlight][0] as Range);
    const { top = -1, bottom = 0 } = range?.getBoundingClientRect() ?? {};
    return range && top >= 0 && bottom <= innerHeight ? range.toString() : false;
  }).then((handle) => handle.jsonValue());

  /** As its author. */
  async function rewrite(change: (markdown: string) => string): Promise<void> {
    const { article } = await ask<{ article: { id: string; markdown: string; revision: { id: string } } }>(grace, `{ article(slug: "${ARTICLE}") { id markdown revision { id } } }`);
    await ask(grace, 'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } } }', {
      input: { articleId: article.id, expectedRevisionId: article.revision.id, markdown: change(article.markdown) },
    });
  }

  it('quotes selected words whole in a post, which lead back to them after edits around them, and says when they were changed', async () => {
    await ada.goto(`${hub.url}/a/${ARTICLE}`);
    await ada.locator('.article-body').waitFor();
    await select(ada, WORDS.slice(1, -2));
    await ada.getByRole('toolbar', { name: 'Selected passage' }).getByRole('button', { name: 'Quote in a post' }).click();
    const dialog = ada.getByRole('dialog', { name: 'Quote in a post' });
    await dialog.getByText(WORDS).waitFor();
    await dialog.getByRole('textbox', { name: 'Quote this passage' }).fill('The best sentence of the year');
    await dialog.getByRole('button', { name: 'Post', exact: true }).click();
    await ada.getByRole('region', { name: 'Discussion' }).getByText('The best sentence of the year').waitFor();
    await ada.getByRole('heading', { name: /posts discuss this/ }).waitFor();

    await rewrite((markdown) => `${'A new beginning.\n\n'.repeat(30)}${markdown}`);
    const card = () => grace.getByRole('article').filter({ hasText: 'The best sentence of the year' }).getByRole('link').filter({ hasText: WORDS });
    await grace.goto(`${hub.url}/everyone`);
    expect(await card().getByText('Changed since').count()).toBe(0);
    await card().click();
    expect(await marked(grace)).toBe(WORDS);

    await rewrite((markdown) => markdown.replace(WORDS, 'it gave an answer to a question nobody had'));
    await grace.goto(`${hub.url}/everyone`);
    await card().getByText('Changed since').waitFor();
    await card().click();
    expect(await marked(grace)).toContain('a question');
  });

  it('grows an article of a thread, offers it to who wrote there, leads there and back, and stands among its author’s posts', async () => {
    const field = ada.getByRole('textbox', { name: 'New post' });
    await ada.goto(hub.url);
    await field.fill('How do we name our boxes?');
    await field.press('Control+Enter');
    const post = ada.locator('[data-post]:not([data-post^="post_pending"])').filter({ hasText: 'How do we name our boxes?' }).first();
    const id = await post.getAttribute('data-post');
    await ask(grace, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: 'After birds of the shore.', replyToId: id } });
    await ada.goto(`${hub.url}/p/${id}`);
    await ada.getByRole('link', { name: 'Grow into an article' }).click();
    await ada.getByLabel('Title').fill('Names for boxes');
    await ada.getByRole('button', { name: 'Choose all' }).click();
    await ada.getByRole('button', { name: 'Make a draft' }).click();
    await ada.waitForURL('**/a/names-for-boxes/edit');
    await ada.getByRole('textbox', { name: 'Text of the article' }).getByText('After birds of the shore.').waitFor();

    await grace.goto(`${hub.url}/drafts`);
    await grace.getByRole('list', { name: 'Offers' }).getByRole('button', { name: 'Write with Ada' }).click();
    await grace.waitForURL('**/a/names-for-boxes/edit');
    await grace.getByRole('textbox', { name: 'Text of the article' }).getByText('After birds of the shore.').waitFor();

    await ada.getByRole('button', { name: 'Publish…' }).click();
    await ada.getByRole('button', { name: 'Publish and tell the stream' }).click();
    await ada.waitForURL('**/a/names-for-boxes');
    const out = ada.getByRole('status').filter({ hasText: 'It’s out.' });
    await out.getByRole('button', { name: 'Copy link' }).waitFor();
    await out.getByRole('link', { name: 'See the post' }).click();
    await ada.waitForURL('**/p/post_*');
    const notice = ada.getByRole('main').getByRole('article').first();
    await notice.getByRole('link', { name: /Names for boxes/ }).waitFor();
    expect(await notice.getByText('Names for boxes', { exact: true }).count()).toBe(1);
    await ada.goBack();
    await out.getByRole('button', { name: 'Close' }).click();
    await out.waitFor({ state: 'detached' });
    await grace.goto(`${hub.url}/a/names-for-boxes`);
    await grace.getByRole('link', { name: 'a thread by Ada Moreira' }).click();
    await grace.getByText('Grown into').getByRole('link', { name: 'Names for boxes' }).waitFor();
    await grace.goto(`${hub.url}/@ada`);
    const all = grace.getByRole('feed', { name: 'Posts and articles by Ada Moreira' });
    await all.getByRole('link', { name: 'Names for boxes' }).waitFor();
    await all.getByText('How do we name our boxes?', { exact: true }).waitFor();
    await grace.getByText('Articles', { exact: true }).last().click();
    await grace.getByRole('list', { name: 'Articles by Ada Moreira' }).getByRole('link', { name: 'Names for boxes' }).click();
    await grace.getByRole('heading', { name: 'Names for boxes' }).first().waitFor();
    await grace.goBack();
    await grace.getByRole('list', { name: 'Articles by Ada Moreira' }).waitFor();
    await grace.reload();
    await grace.getByRole('list', { name: 'Articles by Ada Moreira' }).waitFor();
  });

  it('shows an article once where the next post carries it, too', async () => {
    const { createArticle } = await ask<{ createArticle: { article: { id: string; slug: string } } }>(grace, 'mutation { createArticle(input: { title: "Read me once", markdown: "Enough." }) { article { id slug } } }');
    await ask(grace, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } }', { id: createArticle.article.id });
    await ask(ada, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: `Worth it ${hub.url}/a/${createArticle.article.slug}` } });
    await ada.goto(`${hub.url}/everyone`);
    const told = ada.getByRole('article').filter({ hasText: 'Read me once' });
    await told.nth(1).waitFor();
    expect(await told.locator('[data-kind="article"]').count()).toBe(1);
    await told.nth(1).getByText('as above').click();
    await ada.getByRole('heading', { name: 'Read me once', level: 1 }).waitFor();
  });
});
