import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Server } from 'node:http';
import { WebSocket } from 'ws';
import { encodeId, sql } from '#platform';
import { ViewerResolver } from '#sign-in';
import { startTestHub, type TestHub } from '../support/hub.js';
import { until } from '../support/until.js';

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
      const { status } = await hub.post(i % 2 ? 'nonsense' : `${eve.slice(0, -1)}${eve.endsWith('x') ? 'y' : 'x'}`).send({ query: '{ viewer { scopes } }' });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()]).toEqual([401, 429]);
    expect(statuses.get(401)).toBeLessThan(66);
    expect((await hub.graphql(eve, '{ viewer { scopes } }')).status).toBe(200);
    expect(hub.logged.some((line) => JSON.stringify(line).includes('tokens that are not valid'))).toBe(true);
  });

  it('opens only so many sockets', async () => {
    const fay = await hub.token(await hub.person('fay'));
    const lives = Array.from({ length: 61 }, () => hub.subscribe(fay, 'subscription { homeTimelineChanged { kind } }'));
    const ended = await Promise.race([...lives.map((live) => live.next().then(() => 'a change', () => 'refused')), new Promise((resolve) => setTimeout(resolve, 15_000, 'none refused').unref())]);
    expect(ended).toBe('refused');
    await Promise.all(lives.map((live) => live.close().catch(() => undefined)));
  });
});

describe('sockets that never say who opened them', () => {
  it('are cut off when they are too many, the oldest first, and keep nobody out', async () => {
    const hub = await startTestHub();
    const ida = await hub.token(await hub.person('ida'));
    const url = `${hub.config.http.publicUrl.replace(/^http/, 'ws')}/graphql`;
    const closed: [number, number][] = [];
    const silent: WebSocket[] = [];
    for (let number = 0; number < 500; number += 1) {
      const socket = new WebSocket(url, 'graphql-transport-ws');
      socket.on('close', (code) => closed.push([number, code]));
      await new Promise((resolve) => socket.on('open', resolve));
      silent.push(socket);
    }
    expect(closed).toEqual([]);
    const live = hub.subscribe(ida, '{ viewer { scopes } }');
    expect(await live.next()).toMatchObject({ viewer: { scopes: expect.anything() } });
    await until(() => closed.length > 0, 'the oldest is cut off');
    // Cut off; who is only late is told so, by 4408.
    expect(closed[0]).toEqual([0, 1006]);
    expect(silent.at(-1)?.readyState).toBe(WebSocket.OPEN);
    silent.forEach((socket) => socket.terminate());
    await live.close();
    await hub.close();
  });
});

describe('a socket that closes while it is opened', () => {
  it('counts no longer', async () => {
    const hub = await startTestHub();
    const gus = await hub.token(await hub.person('gus'));
    const viewers = hub.get(ViewerResolver);
    const fromHeaders = viewers.fromHeaders.bind(viewers);
    const { promise: closed, resolve: goOn } = Promise.withResolvers<void>();
    const asked: Promise<unknown>[] = [];
    const slow = jest.spyOn(viewers, 'fromHeaders').mockImplementation((headers, address) => {
      if (!headers.authorization) return fromHeaders(headers, address);
      const found = closed.then(() => fromHeaders(headers, address));
      asked.push(found);
      return found;
    });
    const lives = Array.from({ length: 60 }, () => hub.subscribe(gus, '{ viewer { scopes } }'));
    await until(() => asked.length === lives.length, 'not all were opened');
    lives.forEach((live) => live.cut());
    await Promise.all(lives.map((live) => live.next().catch(() => undefined)));
    await hub.graphql(undefined, '{ __typename }');
    slow.mockRestore();
    goOn();
    await Promise.all(asked);
    const live = hub.subscribe(gus, '{ viewer { scopes } }');
    expect(await live.next()).toMatchObject({ viewer: { scopes: expect.anything() } });
    await live.close();
    await hub.close();
  });
});

describe('who reads without end', () => {
  const OBJECTS = 10_000;
  const SEARCHES = `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: search(query: "b", first: 100) { edges { node { __typename } } }`).join(' ')} }`;
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub({ TIDINGS_OBJECTS_PER_MINUTE: String(OBJECTS) });
  });
  afterAll(() => hub.close());

  it('reads only so much a minute and is told how long to wait, while others read on', async () => {
    const ada = await hub.token(await hub.person('ada'));
    const answers = [];
    for (let i = 0; i < 12; i++) answers.push(await hub.post(ada).send({ query: SEARCHES }));
    expect(answers[0]?.status).toBe(200);
    const last = answers.at(-1);
    expect([last?.status, (last?.body as { errors: object[] }).errors]).toMatchObject([429, [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }]]);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    const live = hub.subscribe(ada, SEARCHES);
    expect(await live.next().catch((error: unknown) => error)).toMatchObject({ code: 'RATE_LIMITED' });
    await live.close();
    expect((await hub.graphql(await hub.token(await hub.person('bob')), SEARCHES)).errors).toBeUndefined();
  });

  it('waits for a turn of their own, and is sent away where too many wait', async () => {
    const cem = await hub.token(await hub.person('cem'));
    const fay = await hub.token(await hub.person('fay'));
    const statuses: number[] = [];
    let all: Promise<unknown> = Promise.resolve();
    await hub.database.transaction(async (tx) => {
      await tx.execute(sql`LOCK TABLE tag IN ACCESS EXCLUSIVE MODE`);
      all = Promise.all(Array.from({ length: 130 }, async () => statuses.push((await hub.post(cem).send({ query: '{ searchTags(prefix: "a") { name } }' })).status)));
      await until(() => Promise.resolve(statuses.length === 6), 'the last six are refused');
      expect((await hub.graphql(fay, '{ viewer { scopes } }')).status).toBe(200);
    });
    await all;
    expect(statuses.sort()).toEqual([...Array<number>(124).fill(200), ...Array<number>(6).fill(429)]);
  });

  it('looks for no more than a name', async () => {
    const dan = await hub.token(await hub.person('dan'));
    const refusal = async (query: string, q: string) => (await hub.graphql(dan, `query ($q: String!) { ${query} }`, { q })).errors?.[0]?.extensions;
    for (const query of ['peopleCount(filter: { query: $q })', 'people(filter: { employer: $q }) { edges { cursor } }', 'searchPeople(prefix: $q) { handle }', 'peopleFacet(of: SKILL, query: $q) { name }', 'channels(filter: { query: $q }) { edges { cursor } }']) {
      expect(await refusal(query, 'a '.repeat(5_000))).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    // A body of that length counts as much as all that dan had.
    const dora = await hub.token(await hub.person('dora'));
    expect((await hub.graphql(dora, 'query ($q: String!) { tag(name: $q) { name } }', { q: 'a'.repeat(200_000) })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('listens to little at each change', async () => {
    const eve = await hub.token(await hub.person('eve'));
    const much = hub.subscribe(eve, 'subscription { homeTimelineChanged { post { author { posts(first: 100) { edges { node { author { handle } channel { slug } replies(first: 5) { edges { node { id } } } } } } } } } }');
    expect(await much.next().catch((error: unknown) => error)).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    await much.close();
  });
});

describe('what is made to be costly to read', () => {
  let hub: TestHub;
  let token: string;

  beforeAll(async () => {
    hub = await startTestHub();
    token = await hub.token(await hub.person('ada'));
  });
  afterAll(() => hub.close());

  const CREATE = 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }';

  it('is a long article many times over', async () => {
    const { createArticle: { article } } = await hub.ask<{ createArticle: { article: { id: string } } }>(token, CREATE, { input: { title: 'Long', markdown: 'Words. '.repeat(60_000) } });
    const many = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { a: html b: html } } }';
    const ids = (length: number) => ({ ids: Array.from({ length }, () => article.id) });
    expect((await hub.graphql(token, many, ids(100))).errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect((await hub.graphql(token, many, ids(5))).errors).toBeUndefined();
    const revisions = `query ($id: ID!) { node(id: $id) { ... on Article { revisions { ${Array.from({ length: 39 }, (_, i) => `a${i}: text`).join(' ')} } } } }`;
    expect((await hub.graphql(token, revisions, { id: article.id })).errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
  }, 60_000);

  it('is refused where it is nested without end, or refers to a note thousands of times', async () => {
    const node = `${'{"type":"blockquote","content":['.repeat(5_000)}{"type":"paragraph"}${']}'.repeat(5_000)}`;
    const deep = await hub.post(token).set('Content-Type', 'application/json').send(`{"query":${JSON.stringify(CREATE)},"variables":{"input":{"title":"Deep","body":{"type":"doc","content":[${node}]}}}}`);
    expect(deep.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect((await hub.graphql(token, CREATE, { input: { title: 'Notes', markdown: `${'[^1]'.repeat(2_980)}\n\n[^1]: x` } })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'markdown' });
  }, 60_000);

  it('is what nobody reads: a socket that leaves megabytes waiting is cut off', async () => {
    const [channel] = await hub.database.query<{ id: string }>(sql`SELECT id FROM channel WHERE kind = 'EVERYONE'`);
    const socket = new WebSocket(`${hub.config.http.publicUrl.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { headers: { authorization: `Bearer ${token}` } });
    const lives = new Promise((resolve) => socket.on('message', (data) => String(data).includes('connection_ack') && resolve(true)));
    await new Promise((resolve) => socket.on('open', resolve));
    socket.send('{"type":"connection_init"}');
    await lives;
    const query = `subscription { timelineChanged(channelId: "${encodeId('channel', channel?.id as string)}") { post { author { blog { articles(first: 10) { edges { node { a: html b: html } } } } } } } }`;
    // Of one subscription the next change waits until the one before has gone out; of many, one of each.
    for (let i = 0; i < 20; i++) socket.send(JSON.stringify({ id: String(i), type: 'subscribe', payload: { query } }));
    const { createArticle: { article } } = await hub.ask<{ createArticle: { article: { id: string } } }>(token, CREATE, { input: { title: 'Long as well', markdown: 'Words. '.repeat(100_000) } });
    await hub.ask(token, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id, quietly: true }) { article { id } } }', { id: article.id });
    socket.pause();
    for (let i = 0; i < 3; i++) await hub.ask(token, `mutation { createPost(input: { text: "Post ${i}" }) { post { id } } }`);
    const server = hub.gateway.getHttpServer() as Server;
    await until(() => new Promise<boolean>((resolve) => server.getConnections((_error, count) => resolve(count === 0))), 'the socket is cut off', 20_000);
    socket.terminate();
  }, 60_000);

  it('is a picture that is a deed', async () => {
    for (const src of ['/exports/audit.jsonl?x=1', '/auth/saml/demo/login?n=1']) {
      const { createArticle: { article } } = await hub.ask<{ createArticle: { article: { html: string } } }>(token, CREATE.replace('{ id }', '{ html }'), { input: { title: 'Picture', markdown: `![.](${src})` } });
      expect(article.html).not.toContain('<img');
      const body = { type: 'doc', content: [{ type: 'image', attrs: { src } }] };
      expect((await hub.graphql(token, CREATE, { input: { title: 'Picture', body } })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
