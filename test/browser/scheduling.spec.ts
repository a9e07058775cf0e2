import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parseId, sql } from '#platform';
import { ReleaseArticlesJob } from '#ties';
import { articleDesk, type SpecArticle } from '../blogs/article-desk.js';
import { textOf, typeAtEnd, untilItIs } from './article-writing.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

const ARTICLE = 'id slug title markdown status scheduledFor scheduleTimeZone scheduledNotice { words quietly } revision { id }';

describe('An article for tomorrow', () => {
  let hub: BrowserHub;
  let desk: ReturnType<typeof articleDesk>;
  let ada: Page;
  let token: string;
  let made: SpecArticle;

  beforeAll(async () => {
    hub = await startBrowserHub();
    token = await hub.token(await hub.person('ada', { name: 'Ada Moreira' }));
    desk = articleDesk(hub, ARTICLE);
    made = await desk.article(token, 'createArticle', { title: 'For tomorrow', markdown: 'Not yet.' });
    // Half an hour off from everywhere else, and another day than this machine's for most of it.
    ada = await hub.signIn('Ada Moreira', { locale: 'en-GB', timezoneId: 'Asia/Kolkata' });
  });
  afterAll(() => hub?.close());

  const read = async () => (await desk.read(token, made.slug)) as SpecArticle;
  const dialog = () => ada.getByRole('dialog');
  const press = (name: string | RegExp) => ada.getByRole('button', { name }).click();

  /** The day after today, where Ada is. */
  const tomorrow = () => new Date(Date.now() + 24 * 3_600_000 + 5.5 * 3_600_000).toISOString().slice(0, 10);

  async function chooseDay(day: string): Promise<void> {
    await dialog().getByRole('button', { name: 'Calendar: Day' }).click();
    const named = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
    const wanted = ada.getByRole('button', { name: named, exact: true });
    await ada.getByRole('button', { name: 'The month before' }).waitFor();
    if (!(await wanted.isVisible())) await press('The month before');
    await wanted.click();
  }

  async function chooseTime(hours: string, minutes: string): Promise<void> {
    await dialog().getByLabel('Hours').fill(hours);
    await dialog().getByLabel('Minutes').fill(minutes);
  }

  /** The first day after today that is none of a weekend, where Ada is. */
  function nextWorkday(): string {
    const at = new Date(Date.now() + 5.5 * 3_600_000);
    const early = at.getUTCHours() < 8;
    if (!early) at.setUTCDate(at.getUTCDate() + 1);
    while ([0, 6].includes(at.getUTCDay())) at.setUTCDate(at.getUTCDate() + 1);
    return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at);
  }

  it('is offered the next working morning; what is past is said beside the field', async () => {
    await ada.goto(`${hub.url}/a/${made.slug}/edit`);
    await press('Publish…');
    await dialog().getByText('Every employee can read it.').waitFor();
    await ada.getByText('At a set time').click();
    await dialog().getByText('In your time zone: Asia/').waitFor();
    expect(await dialog().getByRole('textbox', { name: 'Day', exact: true }).inputValue()).toBe(nextWorkday());
    expect(await dialog().getByLabel('Hours').inputValue()).toBe('09');
    await chooseDay(new Date(Date.now() + 5.5 * 3_600_000).toISOString().slice(0, 10));
    await chooseTime('00', '00');
    await press('Schedule');
    const past = dialog().getByText('That time is past; choose one to come.');
    await past.waitFor();
    await dialog().getByRole('group', { name: 'Times that are often chosen' }).getByRole('button', { name: 'Tomorrow, 14:00' }).click();
    await past.waitFor({ state: 'detached' });
    expect(await dialog().getByLabel('Hours').inputValue()).toBe('14');
    expect(await read()).toMatchObject({ status: 'DRAFT', scheduledFor: null });
  });

  it('is scheduled in its author’s own zone, and says so in the editor, among the drafts and where it is read', async () => {
    await chooseDay(tomorrow());
    await chooseTime('09', '15');
    await dialog().getByLabel('In your words').fill('It is here.');
    await press('Schedule');
    await ada.getByText(/Comes out by itself on .* at 0?9:15 \(Asia\/(Kolkata|Calcutta), GMT\+5:30\)/).waitFor();
    expect(await read()).toMatchObject({
      status: 'SCHEDULED', scheduledFor: new Date(`${tomorrow()}T09:15:00+05:30`).toISOString(), scheduledNotice: { words: 'It is here.', quietly: false },
    });
    await typeAtEnd(ada, ' But soon.');
    await untilItIs(ada, 'saved');
    expect(await read()).toMatchObject({ status: 'SCHEDULED', markdown: 'Not yet. But soon.\n' });

    await ada.getByRole('link', { name: 'Drafts' }).click();
    const row = ada.getByRole('list', { name: 'Drafts' }).getByRole('listitem').filter({ hasText: 'For tomorrow' });
    await row.getByText(/Comes out .* 0?9:15/).waitFor();
    await ada.goto(`${hub.url}/a/${made.slug}`);
    await ada.getByRole('article').getByText(/Comes out/).waitFor();
    await ada.goto(`${hub.url}/drafts`);
    await row.getByRole('link', { name: 'For tomorrow' }).click();
    await textOf(ada).getByText('But soon.').waitFor();
  });

  it('is moved, called off and scheduled again, and comes out by itself', async () => {
    await press('Schedule…');
    expect(await dialog().getByLabel('In your words').inputValue()).toBe('It is here.');
    expect(await dialog().getByLabel('Hours').inputValue()).toBe('09');
    await chooseTime('10', '45');
    await press('Keep this time');
    await ada.getByText(/at 10:45 \(Asia/).first().waitFor();
    expect(await read()).toMatchObject({ scheduledFor: new Date(`${tomorrow()}T10:45:00+05:30`).toISOString(), scheduledNotice: { words: 'It is here.' } });

    await press('Call it off');
    await ada.getByRole('button', { name: 'Publish…' }).waitFor();
    expect(await read()).toMatchObject({ status: 'DRAFT', scheduledFor: null, scheduledNotice: null });

    await press('Publish…');
    await ada.getByText('At a set time').click();
    await chooseDay(tomorrow());
    await press('Schedule');
    await ada.getByText('Comes out by itself').waitFor();
    await hub.database.execute(sql`UPDATE article SET scheduled_for = now() - interval '1 second' WHERE id = ${parseId(made.id)?.uuid}`);
    await hub.get(ReleaseArticlesJob).run();
    expect(await read()).toMatchObject({ status: 'PUBLISHED', scheduledFor: null });
    await ada.goto(hub.url);
    await ada.getByRole('article').filter({ hasText: 'For tomorrow' }).first().waitFor();
  });

  it('raises no error and breaks no content security policy', () => {
    expect(hub.faults).toEqual([]);
  });
});
