import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../support/until.js';
import { answerTo } from './browser.js';
import { choose as chooseIn } from './choosing.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';

const DRAFT = 'Eight queues and a rock';

describe('articles of several people, and several articles', () => {
  let hub: DemoHub;
  let ada: Page;
  let mia: Page;

  beforeAll(async () => {
    hub = await startDemoHub();
    [ada, mia] = [await hub.signIn('Ada Moreira'), await hub.signIn('Mia Brandt')];
  }, 180_000);
  afterAll(() => hub?.stop());

  const choose = async (page: Page, button: string, item: string) => {
    await page.getByRole('main').getByRole('button', { name: button }).first().click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const parts = (page: Page) => page.getByRole('list', { name: 'Articles of the series' }).getByRole('link');
  const draft = () => `${hub.url}/a/eight-queues-and-a-rock`;

  it('are read in the order of their series', async () => {
    await mia.goto(`${hub.url}/b/almanac-log`);
    await mia.getByRole('list', { name: 'Series' }).getByRole('link', { name: 'How Almanac works' }).click();
    await parts(mia).nth(3).waitFor();
    expect(await parts(mia).count()).toBe(4);
    await parts(mia).first().click();
    await mia.getByText('Part 1 of 4 of How Almanac works').waitFor();
    const series = mia.getByRole('navigation', { name: 'Series: How Almanac works' });
    expect(await series.getByRole('link').count()).toBe(1);
    await series.getByRole('link', { name: /^Next/ }).click();
    await mia.getByText('Part 2 of 4 of How Almanac works').waitFor();
    await series.getByRole('link', { name: /^Previous/ }).waitFor();
  });

  it('are put into a series, arranged by keys, and shown to others as far as they are out', async () => {
    await ada.goto(`${hub.url}/b/ada`);
    await ada.getByRole('button', { name: 'New series' }).click();
    await ada.getByRole('dialog').getByLabel('Title').fill('On queues');
    await ada.keyboard.press('Enter');
    await ada.waitForURL('**/series/on-queues');
    await ada.getByText('No articles in it yet').waitFor();
    for (const slug of ['on-asking-in-the-open', 'eight-queues-and-a-rock']) {
      await ada.goto(`${hub.url}/a/${slug}`);
      await choose(ada, 'More', 'Series…');
      await ada.getByRole('dialog').getByRole('radio', { name: /On queues/ }).check();
      await ada.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await ada.getByText('In the series On queues').waitFor();
    }
    await ada.goto(`${hub.url}/series/on-queues`);
    await parts(ada).nth(1).waitFor();
    expect(await parts(ada).allInnerTexts()).toEqual(['On asking in the open', DRAFT]);
    await choose(ada, 'Change this series', 'Arrange');
    await ada.getByRole('button', { name: `Move ${DRAFT} up` }).focus();
    await ada.keyboard.press('Enter');
    await ada.getByText(`${DRAFT} is 1 of 2 now`).waitFor({ state: 'attached' });
    expect(await ada.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Move ${DRAFT} down`);
    const saved = answerTo(ada, 'ArrangeSeriesArticles');
    await ada.getByRole('button', { name: 'Save the order' }).click();
    await saved;
    await until(async () => (await parts(ada).allInnerTexts()).join() === `${DRAFT},On asking in the open`, 'the new order is shown');
    await mia.goto(`${hub.url}/series/on-queues`);
    await mia.getByText('1 article · ').waitFor();
    await parts(mia).first().waitFor();
    expect(await parts(mia).allInnerTexts()).toEqual(['On asking in the open']);
    expect(await mia.getByRole('button', { name: 'Change this series' }).count()).toBe(0);
  });

  it('lose a series that is given up, and stay', async () => {
    await choose(ada, 'Change this series', 'Rename');
    await ada.getByRole('dialog').getByLabel('Title').fill('Queues and questions');
    await ada.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await ada.getByRole('heading', { name: 'Queues and questions' }).waitFor();
    await choose(ada, 'Change this series', 'Delete');
    await ada.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await ada.waitForURL('**/b/ada');
    await ada.getByRole('list', { name: 'Articles' }).getByRole('link', { name: 'On asking in the open' }).waitFor();
    expect(await ada.getByText('Queues and questions').count()).toBe(0);
  });

  it('are shown to somebody before they are out, who comments and can’t edit', async () => {
    await mia.goto(draft());
    await mia.getByRole('heading', { name: 'There is no such article' }).waitFor();
    await ada.goto(draft());
    await ada.getByRole('main').getByRole('button', { name: 'Share' }).click();
    const dialog = ada.getByRole('dialog', { name: 'Share' });
    await dialog.getByLabel('Name or handle').fill('mia');
    await dialog.getByRole('button', { name: 'Add Mia Brandt' }).click();
    await dialog.getByRole('combobox', { name: 'What Mia Brandt may do' }).waitFor();
    await ada.keyboard.press('Escape');

    await mia.getByRole('link', { name: 'Drafts' }).click();
    await mia.getByRole('list', { name: 'Shared with you' }).getByRole('link', { name: DRAFT }).click();
    await mia.waitForURL('**/a/eight-queues-and-a-rock');
    await mia.getByRole('heading', { name: DRAFT }).waitFor();
    expect(await mia.getByRole('link', { name: 'Edit' }).count()).toBe(0);
    await mia.getByRole('textbox', { name: 'Comment' }).fill('What does the rock do?');
    await mia.getByRole('button', { name: 'Comment' }).click();
    await mia.getByRole('list', { name: 'Open comments' }).getByText('What does the rock do?').waitFor();

    await ada.goto(`${draft()}/edit`);
    const comment = ada.getByRole('listitem').filter({ hasText: 'What does the rock do?' });
    await comment.getByRole('button', { name: 'Settle' }).click();
    await ada.getByText('1 settled').click();
    await ada.getByRole('list', { name: 'Settled comments' }).getByText('What does the rock do?').waitFor();
  });

  it('are written by a co-author too, until they are taken back', async () => {
    await ada.goto(draft());
    const openShare = async () => {
      await ada.getByRole('main').getByRole('button', { name: 'Share' }).click();
      return ada.getByRole('dialog', { name: 'Share' });
    };
    const dialog = await openShare();
    const shared = answerTo(ada, 'ShareArticle');
    await chooseIn(dialog.getByRole('combobox', { name: 'What Mia Brandt may do' }), 'Co-author');
    await shared;
    await ada.keyboard.press('Escape');

    await mia.goto(draft());
    await mia.getByRole('link', { name: 'Edit' }).click();
    const text = mia.getByRole('textbox', { name: 'Text of the article' });
    await text.click();
    await mia.keyboard.press('Control+Home');
    await mia.keyboard.type('The rock keeps the paper down. ');
    await mia.keyboard.press('Control+s');
    await mia.getByText('Draft saved').first().waitFor();
    await ada.reload();
    await ada.getByRole('main').getByText('The rock keeps the paper down.').waitFor();
    await ada.getByRole('link', { name: 'Mia Brandt' }).first().waitFor();

    const taken = answerTo(ada, 'UnshareArticle');
    await (await openShare()).getByRole('button', { name: 'Take it back from Mia Brandt' }).click();
    await taken;
    await mia.goto(draft());
    await mia.getByRole('heading', { name: 'There is no such article' }).waitFor();
  });

  it('are found by their category and by their tags', async () => {
    await mia.goto(`${hub.url}/b/ada`);
    await mia.getByRole('link', { name: 'How we work' }).click();
    await mia.getByRole('heading', { name: 'How we work' }).waitFor();
    const listed = mia.getByRole('list', { name: 'Articles' });
    await listed.getByRole('link', { name: 'Where we work: what we heard, and what we’ll try' }).waitFor();
    await listed.getByRole('link', { name: 'On asking in the open' }).click();
    await mia.getByRole('list', { name: 'Tags' }).getByRole('link', { name: '#howwework' }).click();
    await mia.getByRole('navigation', { name: 'What to show' }).getByText('Articles', { exact: true }).click();
    const tagged = mia.getByRole('list', { name: 'Articles tagged howwework' });
    await tagged.getByRole('link', { name: 'On asking in the open' }).waitFor();
    expect(mia.url()).toContain('show=articles');
  });
});
