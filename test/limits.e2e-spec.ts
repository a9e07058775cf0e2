import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from './support/hub.js';

describe('who asks without end', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub({ TIDINGS_WRITES_PER_MINUTE: '6' });
  });
  afterAll(() => hub.close());

  const code = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] | undefined }) => answer.errors?.[0]?.extensions?.['code'] ?? 'done';
  const POST = 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }';

  it('changes only so much a minute, over HTTP and sockets, and reads on', async () => {
    const ada = await hub.token(await hub.person('ada'));
    const codes = [];
    for (let i = 0; i < 14; i++) codes.push(code(await hub.graphql(ada, POST, { text: `Post ${i}` })));
    expect(codes).toEqual([...Array<string>(12).fill('done'), 'RATE_LIMITED', 'RATE_LIMITED']);
    const live = hub.subscribe(ada, POST, { text: 'By socket' });
    expect(await live.next().catch((error: unknown) => error)).toMatchObject({ code: 'RATE_LIMITED' });
    await live.close();
    const { everyoneTimeline } = await hub.ask<{ everyoneTimeline: { edges: unknown[] } }>(ada, '{ everyoneTimeline { edges { cursor } } }');
    expect(everyoneTimeline.edges).toHaveLength(12);
    expect(code(await hub.graphql(await hub.token(await hub.person('bob')), POST, { text: 'Another' }))).toBe('done');
  });

  it('counts each change of a request, and a large one as many', async () => {
    const cem = await hub.token(await hub.person('cem'));
    const twenty = `mutation { ${Array.from({ length: 20 }, (_, i) => `a${i}: setStatus(input: { text: "Here ${i}" }) { person { id } }`).join(' ')} }`;
    expect((await hub.graphql(cem, twenty)).errors).toMatchObject([{ path: ['a12'], extensions: { code: 'RATE_LIMITED' } }]);
    const dan = await hub.token(await hub.person('dan'));
    const article = (markdown: string) => hub.graphql(dan, 'mutation ($markdown: String!) { createArticle(input: { title: "Long", markdown: $markdown }) { article { id } } }', { markdown });
    expect(code(await article('Words. '.repeat(30_000)))).toBe('done');
    expect(code(await article('Words. '.repeat(30_000)))).toBe('RATE_LIMITED');
  });

  it('sends only so many bad tokens from one address, while good ones go on', async () => {
    const eve = await hub.token(await hub.person('eve'));
    const statuses = new Map<number, number>();
    for (let i = 0; i < 70; i++) {
      const { status } = await hub.post(i % 2 ? 'nonsense' : `${eve.slice(0, -1)}x`).send({ query: '{ viewer { scopes } }' });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()]).toEqual([401, 429]);
    expect(statuses.get(401)).toBeLessThan(66);
    expect((await hub.graphql(eve, '{ viewer { scopes } }')).status).toBe(200);
    expect(hub.logged.some((line) => JSON.stringify(line).includes('tokens that are not valid'))).toBe(true);
  });

  it('opens only so many sockets', async () => {
    const fay = await hub.token(await hub.person('fay'));
    const lives = Array.from({ length: 101 }, () => hub.subscribe(fay, 'subscription { homeTimelineChanged { kind } }'));
    const ended = await Promise.race([...lives.map((live) => live.next().then(() => 'a change', () => 'refused')), new Promise((resolve) => setTimeout(resolve, 15_000, 'none refused').unref())]);
    expect(ended).toBe('refused');
    await Promise.all(lives.map((live) => live.close().catch(() => undefined)));
  });
});
