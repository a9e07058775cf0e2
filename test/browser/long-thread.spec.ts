import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, WebSocketRoute } from 'playwright-core';
import { EventLog } from '#platform';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('A long thread in a browser', () => {
  const sockets = new Set<WebSocketRoute>();
  let away = false;
  let hub: BrowserHub;
  let grace: Page;
  let adas: string;
  let graces: string;
  let root: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    adas = await hub.token(await hub.person('ada', { name: 'Ada Moreira' }));
    graces = await hub.token(await hub.person('grace', { name: 'Grace Amaral' }));
    root = await post('Who comes to the quay?');
    for (let number = 1; number <= 105; number += 1) await post(`Answer ${number}.`, root);
    grace = await hub.signIn('Grace Amaral');
    await grace.routeWebSocket(/\/graphql$/, (socket) => {
      if (away) return void socket.close();
      sockets.add(socket);
      socket.connectToServer();
    });
  }, 120_000);
  afterAll(() => hub?.close());

  async function post(text: string, replyToId?: string, token = adas): Promise<string> {
    const mutation = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(token, mutation, { input: { text, replyToId } });
    return createPost.post.id;
  }

  const replies = () => grace.getByRole('list', { name: 'Replies' }).locator('> li');
  const answers = () => grace.getByRole('region', { name: 'Replies' }).getByRole('article');

  it('shows the answers near the window, and reads on as one scrolls', async () => {
    await grace.goto(`${hub.url}/p/${root}`);
    await grace.getByText('Answer 1.').waitFor();
    expect(await answers().count()).toBeLessThan(40);
    await grace.evaluate(async () => {
      const until = Date.now() + 30_000;
      while (!document.querySelector('#main')!.textContent.includes('Answer 105.')) {
        if (Date.now() > until) throw new Error('Answer 105 never came');
        window.scrollBy(0, 900);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
      }
    });
    expect(await replies().last().getAttribute('aria-setsize')).toBe('105');
    expect(await grace.getByRole('button', { name: 'Show more replies' }).count()).toBe(0);
  });

  it('has what was written while the line was down, even when the server has forgotten it', async () => {
    await grace.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const heard = await post('Heard as it happens.', root);
    await grace.locator(`[data-post="${heard}"]`).waitFor();
    away = true;
    for (const socket of sockets) await socket.close({ code: 4000, reason: 'The line is down' });
    await post('Missed one.', root);
    await post('Missed another.', root);
    await hub.settled();
    await expect(hub.get(EventLog).trim(hub.database, 0, 10_000)).resolves.toBeGreaterThan(1);
    away = false;
    await grace.evaluate(() => window.dispatchEvent(new Event('online')));
    await grace.getByText('Missed one.').waitFor();
    await grace.getByText('Missed another.').waitFor();
    await post('And on.', root);
    await grace.getByText('And on.').waitFor();
    expect(await replies().last().getAttribute('aria-setsize')).toBe('109');
  });

  it('has one’s own answer on Home when one follows whom one answered, and else in its thread alone', async () => {
    const answer = await post('I come.', root, graces);
    await grace.goto(hub.url);
    await grace.getByRole('heading', { name: 'Home is quiet' }).waitFor();
    await grace.goto(`${hub.url}/@ada`);
    await grace.getByRole('button', { name: 'Follow Ada Moreira' }).click();
    await grace.getByRole('button', { name: 'Following Ada Moreira' }).waitFor();
    await grace.goto(hub.url);
    await grace.locator(`[data-post="${answer}"]`).waitFor();
  });

  it('raises no error', () => {
    expect(hub.faults).toEqual([]);
  });
});
