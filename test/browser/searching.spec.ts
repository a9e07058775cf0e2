import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EVERYONE_CHANNEL } from '#channels';
import { sql } from '#platform';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('Searching in a browser', () => {
  let hub: BrowserHub;
  let ada: Page;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const [person, bea] = [await hub.person('ada', { name: 'Ada Moreira' }), await hub.person('bea', { name: 'Bea Müller' })];
    const post = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
    for (const text of ['Die Brücke ist zu #bridge', 'The bridge, see https://example.com', '上海大桥开了']) await hub.ask(await hub.token(bea), post, { input: { text } });
    await hub.database.execute(sql`
      INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length)
      SELECT id, ${person.id}, ${EVERYONE_CHANNEL}, (SELECT audience_id FROM channel WHERE id = ${EVERYONE_CHANNEL}), id, 'Gauge reading ' || n, 15
      FROM (SELECT uuid7() AS id, n FROM generate_series(1, 45) n) AS fresh`);
    await hub.database.execute(sql`
      INSERT INTO outbox (type, payload) SELECT 'stream.post-imported', jsonb_build_object('postId', id, 'version', 1) FROM post WHERE text LIKE 'Gauge reading%'`);
    await hub.settled();
    ada = await hub.signIn('Ada Moreira');
  });
  afterAll(() => hub?.close());

  it('shows people and posts as one types, and goes there by keys', async () => {
    await ada.getByRole('button', { name: 'Search, or go to' }).first().waitFor();
    await ada.keyboard.press('/');
    await ada.getByPlaceholder('A person, a channel, a tag').fill('muell');
    await ada.getByRole('option', { name: /Bea Müller/ }).waitFor();
    await ada.keyboard.press('ArrowDown');
    await ada.keyboard.press('Enter');
    await ada.waitForURL('**/@bea');
  });

  it('opens the page of results by Enter, with the words marked, and narrows by buttons that write operators', async () => {
    await ada.keyboard.press('/');
    await ada.getByPlaceholder('A person, a channel, a tag').fill('bridge');
    await ada.getByRole('option', { name: 'Search for “bridge”' }).waitFor();
    await ada.keyboard.press('Enter');
    await ada.waitForURL('**/search?q=bridge');
    await ada.getByRole('link', { name: '#bridge' }).first().waitFor();
    await ada.locator('mark', { hasText: 'bridge' }).nth(1).waitFor();
    await ada.getByRole('button', { name: 'Links' }).click();
    await ada.waitForURL('**/search?q=bridge+has%3Alink');
    await ada.getByText('see').waitFor();
    await ada.locator('[aria-posinset="2"]').waitFor({ state: 'detached' });
    await ada.getByRole('button', { name: 'From me' }).click();
    await ada.getByRole('heading', { name: 'Nothing found' }).waitFor();
    await ada.getByRole('link', { name: 'Search for “bridge” alone' }).click();
    await ada.waitForURL('**/search?q=bridge');
  });

  it('finds Chinese and German as one types, kind by kind', async () => {
    await ada.getByRole('searchbox', { name: 'Search' }).fill('大桥');
    await ada.locator('mark', { hasText: '大桥' }).waitFor();
    await ada.getByRole('searchbox', { name: 'Search' }).fill('bruecke');
    await ada.locator('mark', { hasText: 'Brücke' }).waitFor();
    await ada.waitForURL('**/search?q=bruecke');
    await ada.getByText('People', { exact: true }).last().click();
    await ada.waitForURL('**kind=PERSON**');
    await ada.getByRole('heading', { name: 'Nothing found' }).waitFor();
  });

  it('heads each kind with the way to all of it, and keeps what was searched for until it is to be forgotten', async () => {
    await ada.goto(`${hub.url}/search?q=bridge`);
    await ada.getByRole('heading', { name: 'Tags' }).waitFor();
    await ada.getByRole('link', { name: 'All posts' }).click();
    await ada.waitForURL('**/search?q=bridge&kind=POST');
    await ada.goto(`${hub.url}/search`);
    await ada.getByRole('button', { name: 'bridge', exact: true }).click();
    await ada.waitForURL('**/search?q=bridge');
    expect(await ada.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('bridge');
    await ada.goto(`${hub.url}/search`);
    await ada.getByRole('button', { name: 'Forget these' }).click();
    await ada.getByRole('button', { name: 'bridge', exact: true }).waitFor({ state: 'detached' });
    await ada.getByRole('button', { name: 'from:me' }).waitFor();
  });

  it('narrows to what somebody wrote, before a day, by buttons that say what is typed as well', async () => {
    await ada.goto(`${hub.url}/search?q=bridge`);
    await ada.getByRole('button', { name: 'From somebody…' }).click();
    await ada.getByRole('textbox', { name: 'Name or handle' }).fill('bea');
    await ada.getByRole('button', { name: 'Choose Bea Müller' }).click();
    await ada.waitForURL('**/search?q=bridge+from%3Abea');
    await ada.locator('mark', { hasText: 'bridge' }).first().waitFor();
    await ada.getByRole('button', { name: 'Any time' }).click();
    await ada.getByRole('menuitem', { name: 'Before a day…' }).click();
    await ada.getByLabel('Published before', { exact: true }).fill('2020-02-01');
    await ada.getByRole('dialog').getByRole('button', { name: 'Search' }).click();
    await ada.waitForURL('**/search?q=bridge+from%3Abea+before%3A2020-02-01');
    await ada.getByRole('heading', { name: 'Nothing found' }).waitFor();
    await ada.getByRole('button', { name: /Before .*2020/ }).waitFor();
    await ada.getByRole('button', { name: 'From @bea' }).click();
    await ada.waitForURL('**/search?q=bridge+before%3A2020-02-01');
    await ada.goto(`${hub.url}/search?q=gauge+from%3Aada`);
    await ada.locator('[aria-pressed="true"]', { hasText: 'From me' }).waitFor();
  });

  it('says what is wrong with a search', async () => {
    await ada.goto(`${hub.url}/search?q=has:everything`);
    await ada.getByText('has: takes one of').waitFor();
  });

  it('goes on to the next pages as one scrolls', async () => {
    await ada.goto(`${hub.url}/search?q=gauge&kind=POST`);
    await ada.getByRole('article').first().waitFor();
    await ada.evaluate(async () => {
      const until = Date.now() + 30_000;
      while (!document.querySelector('[aria-posinset="45"]')) {
        if (Date.now() > until) throw new Error('The 45th never came');
        window.scrollBy(0, 900);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
      }
    });
    expect(await ada.locator('[aria-posinset="45"]').getAttribute('aria-setsize')).toBe('45');
    const before = await ada.evaluate(() => window.scrollY);
    await ada.locator('[aria-posinset="45"]').focus();
    await ada.keyboard.press('Enter');
    await ada.getByRole('heading', { name: 'Thread' }).waitFor();
    await ada.goBack();
    await ada.locator('[aria-posinset="45"]').waitFor();
    expect(Math.abs((await ada.evaluate(() => window.scrollY)) - before)).toBeLessThan(400);
    expect(hub.faults).toEqual([]);
  });

  it('looks for every kind where the address names one that isn’t', async () => {
    await ada.goto(`${hub.url}/search?q=bridge&kind=songs`);
    await ada.getByText('The bridge, see').waitFor();
    expect(hub.faults).toEqual([]);
  });
});
