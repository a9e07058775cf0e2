import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { encodeId, sql } from '#platform';
import { axeFor } from './axe.js';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';
import { slowDown } from './page-state.js';

/** Replies in the thread, a multiple of ten. Three thousand were tried by hand. */
const REPLIES = Number(process.env.TIDINGS_TEST_LONG_THREAD ?? 600);
/** So many of them, the last, all answer the very first. */
const CROWD = REPLIES / 6;

describe('A thread of thousands in a browser', () => {
  const ids: string[] = [];
  let hub: BrowserHub;
  let grace: Page;
  let adas: string;
  let root: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const ada = await hub.person('ada', { name: 'Ada Moreira' });
    adas = await hub.token(ada);
    await hub.person('grace', { name: 'Grace Amaral' });
    root = await post('Who mends the pier?');
    // In tens: one answers the first post, nine answer that one.
    const rows = await hub.database.query<{ id: string }>(sql`
      WITH thread AS (SELECT * FROM post WHERE text = 'Who mends the pier?'),
      made AS MATERIALIZED (SELECT n, uuid7() AS id FROM generate_series(1, ${REPLIES}::int) n ORDER BY n)
      INSERT INTO post (id, stream_key, author_id, channel_id, audience_id, root_id, reply_to_id, text, weighted_length, created_at)
      SELECT m.id, m.id, ${ada.id}, t.channel_id, t.audience_id, t.id,
        CASE WHEN m.n > ${REPLIES - CROWD} THEN (SELECT id FROM made WHERE n = 1) WHEN m.n % 10 = 1 THEN t.id ELSE (SELECT id FROM made o WHERE o.n = m.n - (m.n - 1) % 10) END,
        'Reply ' || m.n || '. ' || repeat('Mending takes boards. ', m.n % 4), 20, now() - (${REPLIES}::int - m.n) * interval '1 second'
      FROM made m, thread t ORDER BY m.n RETURNING id`);
    await hub.database.query(sql`UPDATE post SET thread_count = ${REPLIES}::int WHERE text = 'Who mends the pier?'`);
    ids.push(...rows.map(({ id }) => encodeId('post', id)));
    grace = await hub.signIn('Grace Amaral');
  }, 60_000);
  afterAll(() => hub?.close());

  async function post(text: string, replyToId?: string): Promise<string> {
    const mutation = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
    return (await hub.ask<{ createPost: { post: { id: string } } }>(adas, mutation, { input: { text, replyToId } })).createPost.post.id;
  }

  const reply = (number: number) => grace.locator(`[data-post="${ids[number - 1]}"]`);
  const branches = () => grace.getByRole('list', { name: 'Replies' }).locator('> li');
  const branch = (number: number) => branches().filter({ has: reply(number) });
  const open = async (hash = '') => {
    await grace.goto(`${hub.url}/p/${root}${hash}`);
    await grace.getByText('Who mends the pier?').waitFor();
  };

  it('opens with what is near the window, and goes on to the end without growing past a bound', async () => {
    const began = Date.now();
    await open();
    await reply(1).waitFor();
    const opened = Date.now() - began;
    await grace.evaluate(async (last) => {
      const until = Date.now() + 90_000;
      while (!document.querySelector(`[data-post="${last}"]`)) {
        if (Date.now() > until) throw new Error('The last branch never came');
        window.scrollBy(0, 2500);
        // For who is faster than it reads on by itself.
        document.querySelector<HTMLElement>('[data-gap]')?.click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
      }
    }, ids[REPLIES - CROWD - 10]!);
    const session = await grace.context().newCDPSession(grace);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    const elements = await grace.locator('*').count();
    if (process.env.TIDINGS_TEST_LONG_THREAD) console.log({ opened, through: Date.now() - began, heapMegabytes: usedSize / 1e6, elements });
    expect(elements).toBeLessThan(3_500);
  }, 120_000);

  it('unfolds a branch of hundreds by parts, and keeps it so while others write', async () => {
    await open();
    await reply(3).waitFor();
    const rest = (count: number) => branch(1).getByRole('button', { name: `Show ${count} more replies` });
    await rest(7).waitFor();
    await post('One more in the first branch.', ids[0]);
    await rest(8).waitFor();
    await rest(8).click();
    await reply(10).waitFor();
    await grace.getByText('One more in the first branch.').waitFor();
    const late = await post('Yet another.', ids[0]);
    await grace.locator(`[data-post="${late}"]`).waitFor();
    expect(await branch(11).getByRole('button', { name: 'Show 7 more replies' }).count()).toBe(1);
  });

  it.each([{ width: 1280, height: 900, slower: 1 }, { width: 390, height: 844, slower: 3 }])('leads to a reply deep in a folded branch, $width wide, and back to where one was', async ({ slower, ...viewport }) => {
    await grace.setViewportSize(viewport);
    const giveSpeedBack = await slowDown(grace, slower);
    const number = REPLIES - 20;
    await grace.goto('about:blank');
    await open(`#${ids[number - 1]}`);
    await grace.locator(`[data-post="${ids[number - 1]}"]:focus`).waitFor({ timeout: 60_000 });
    await grace.waitForFunction((id) => {
      const { top, bottom } = document.querySelector(`[data-post="${id}"]`)!.getBoundingClientRect();
      return top > 54 && bottom < window.innerHeight;
    }, ids[number - 1]);
    // Its neighbours stand around it, and the rest of the branch is still folded.
    await reply(number - 1).waitFor();
    expect(await branch(number).getByRole('article').count()).toBeLessThan(40);
    await reply(number).getByRole('link', { name: /ago|now|\d/ }).first().click();
    await grace.getByRole('link', { name: 'Show the whole conversation' }).waitFor();
    await grace.goBack();
    await reply(number).waitFor();
    await grace.waitForFunction((id) => {
      const { top, bottom } = document.querySelector(`[data-post="${id}"]`)!.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    }, ids[number - 1]);
    await giveSpeedBack();
  }, 120_000);

  it('offers the reply that one came for by itself as long as the way to it is being read', async () => {
    const far = ids[REPLIES - 21]!;
    const { promise: seen, resolve: goOn } = Promise.withResolvers<void>();
    await grace.route('**/graphql', async (route) => {
      if ((route.request().postDataJSON() as { variables?: { around?: string } } | null)?.variables?.around) await seen;
      await route.fallback();
    });
    await grace.goto('about:blank');
    await open(`#${far}`);
    await grace.getByRole('link', { name: 'Show it by itself' }).click();
    await grace.waitForURL(`**/p/${far}`);
    await grace.getByRole('article').filter({ hasText: `Reply ${REPLIES - 20}.` }).waitFor();
    goOn();
    await grace.unroute('**/graphql');
  });

  /** What the page asks of the thread while something is done. */
  const askedFor = async (act: () => Promise<void>) => {
    const asked: string[] = [];
    const note = (request: Request) => {
      const name = /"operationName":"(Thread(?!Changes)\w+)"/.exec(request.postData() ?? '')?.[1];
      if (name) asked.push(name);
    };
    grace.on('request', note);
    await act();
    grace.off('request', note);
    return asked;
  };

  it('reads around what one came for, and not what stands before it; across the gap nothing jumps', async () => {
    const asked = await askedFor(async () => {
      await grace.goto('about:blank');
      await open(`#${ids[451]}`);
      await grace.locator(`[data-post="${ids[451]}"]:focus`).waitFor();
    });
    expect(asked.length).toBeLessThanOrEqual(3);
    await branch(451).waitFor();
    const posts = await grace.getByRole('list', { name: 'Replies' }).locator('[data-post]').count();
    expect(posts).toBeLessThan(100);
    const jumps = await grace.evaluate(async () => {
      const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const place = (element: Element) => element.getBoundingClientRect().top;
      const off: string[] = [];
      for (let step = 0; step < 400 && window.scrollY > 300; step += 1) {
        const middle = [...document.querySelectorAll('[aria-label="Replies"] [data-post]')].find((post) => place(post) > 200);
        const before = middle && place(middle);
        const scrolled = Math.min(160, window.scrollY);
        // The reader takes the page over from what put it here.
        window.dispatchEvent(new WheelEvent('wheel'));
        window.scrollBy(0, -scrolled);
        // A reader’s scrolling is told of with the frame; a script’s, a frame later, by when rows may have come.
        window.dispatchEvent(new Event('scroll'));
        await frames();
        const moved = middle?.isConnected ? place(middle) - before! : scrolled;
        // Where rows come in that very frame, what was there may stay for it: nothing jumps.
        if (Math.abs(moved - scrolled) > 2 && Math.abs(moved) > 2) off.push(`${moved} instead of ${scrolled} in step ${step}`);
      }
      return off;
    });
    expect(jumps).toEqual([]);
    await reply(1).waitFor();
  }, 120_000);

  it.each([[1280, 402], [390, 402], [1280, 406]])('keeps what one reads where it is when what precedes it comes while its place is in sight, %i wide, at reply %i', async (width, at) => {
    await grace.setViewportSize({ width, height: 844 });
    const asked: string[] = [];
    const { promise: there, resolve: letCome } = Promise.withResolvers<void>();
    await grace.route('**/graphql', async (route) => {
      const { before } = (route.request().postDataJSON() as { variables?: { before?: string } } | null)?.variables ?? {};
      if (before) {
        asked.push(before);
        await there;
      }
      await route.fallback();
    });
    await grace.goto('about:blank');
    await open(`#${ids[451]}`);
    await grace.locator(`[data-post="${ids[451]}"]:focus`).waitFor();
    const frames = (count: number) => grace.evaluate(async (most) => {
      for (let frame = 0; frame < most; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, count);
    await grace.evaluate(async (sought) => {
      window.dispatchEvent(new WheelEvent('wheel'));
      const top = () => document.querySelector(`[data-post="${sought}"]`)?.getBoundingClientRect().top ?? -1;
      for (let step = 0; step < 400 && top() < 90; step += 1) {
        window.scrollBy(0, -60);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    }, ids[at - 1]);
    await frames(10);
    expect(asked).toHaveLength(1);
    const place = async () => Math.round((await reply(at).boundingBox())!.y);
    const before = await place();
    expect(before).toBeGreaterThan(80);
    letCome();
    await reply(401).waitFor({ state: 'attached' });
    await frames(30);
    expect(await place()).toBeLessThan(before + 3);
    expect(await place()).toBeGreaterThan(before - 3);
    await grace.unroute('**/graphql');
  });

  it('goes to the newest with one page, and says what is between', async () => {
    await grace.goto('about:blank');
    await open();
    await reply(1).waitFor();
    const newest = await post('The last word.');
    await hub.settled();
    const late = await post('The very last word.', ids[REPLIES - 1]);
    const asked = await askedFor(async () => {
      await grace.getByRole('button', { name: 'Go to the newest' }).click();
      await grace.locator(`[data-post="${late}"]:focus`).waitFor();
    });
    expect(asked).toEqual(['ThreadPart']);
    expect(newest).not.toBe(late);
    expect(await branches().first().getAttribute('aria-setsize')).toBe('-1');
    await grace.keyboard.press('k');
    expect(await grace.evaluate(() => document.activeElement?.getAttribute('data-post'))).toBe(ids[REPLIES - 1]);
  });

  it('goes to the end of the list by the End key', async () => {
    await grace.goto('about:blank');
    await open();
    await reply(1).waitFor();
    const asked = await askedFor(async () => {
      await grace.keyboard.press('End');
      await grace.waitForFunction(() => window.scrollY + window.innerHeight > document.documentElement.scrollHeight - 4 && window.scrollY > 2000);
    });
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('says so where what one came for isn’t there', async () => {
    await grace.goto('about:blank');
    await open(`#${encodeId('post', randomUUID())}`);
    await grace.getByText('The reply you came for isn’t here any more.').waitFor();
  });

  it('says where one’s own reply is when it stands out of sight', async () => {
    await grace.goto('about:blank');
    await open();
    await reply(1).waitFor();
    await grace.getByRole('textbox', { name: 'Reply to Ada Moreira' }).first().fill('I bring a saw.');
    await grace.keyboard.press('Control+Enter');
    await grace.getByRole('button', { name: 'Show it' }).click();
    await grace.getByRole('article').filter({ hasText: 'I bring a saw.' }).waitFor();
  });

  it('has no fault that axe finds', async () => {
    await grace.goto('about:blank');
    await open();
    await reply(1).waitFor();
    const { violations } = await (await axeFor(grace)).include('#main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('raises no error in any page', () => expect(hub.faults).toEqual([]));
});
