import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Failure {
  readonly errors: { message: string; extensions: { code: string; requestId: string; field?: string } }[];
}

describe('a bad request', () => {
  let hub: TestHub;
  let token: string;
  let before: unknown;

  beforeAll(async () => {
    hub = await startTestHub();
    token = await hub.token(await hub.person('ada'));
    await hub.settled();
    before = await counts();
  });
  afterAll(() => hub.close());

  const counts = () => hub.database.query(sql`SELECT (SELECT count(*) FROM post) AS posts, (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM follow) AS follows`);

  afterEach(async () => {
    expect(hub.logged.filter((line) => line.level !== 'warn')).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  const send = (body: unknown) => hub.post(token).send(body as object);

  function expectFailure(answer: request.Response, status: number, code: string): void {
    const { errors } = answer.body as Failure;
    expect({ status: answer.status, code: errors?.[0]?.extensions.code, text: answer.text.slice(0, 200) }).toMatchObject({ status, code });
    expect(errors.every((error) => /^[0-9a-f-]{36}$/.test(error.extensions.requestId))).toBe(true);
    expect(answer.headers['x-request-id']).toBe(errors[0]?.extensions.requestId);
    expect(answer.text).not.toMatch(/node_modules|\.ts:\d|at \w+ \(/);
  }

  const deep = (n: number) => `{ viewer { person ${'{ manager '.repeat(n)} { id } ${'}'.repeat(n)} } }`;
  const wide = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: viewer { scopes }`).join(' ')} }`;
  const lists = '{ people(first: 100) { edges { node { posts(first: 100) { edges { node { replies(first: 100) { edges { node { id } } } } } } } } } }';
  const circle = '{ viewer { ...a } } fragment a on Viewer { person { id } ...b } fragment b on Viewer { ...a }';

  it.each([
    ['a syntax error', { query: '{ viewer {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['no query', {}, 400, 'BAD_USER_INPUT'],
    ['an empty query', { query: '' }, 400, 'BAD_USER_INPUT'],
    ['a query that is no text', { query: { a: 1 } }, 400, 'BAD_USER_INPUT'],
    ['variables that are no object', { query: '{ viewer { scopes } }', variables: 'x' }, 400, 'BAD_USER_INPUT'],
    ['an unknown field', { query: '{ secrets }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', { query: 'query a { viewer { scopes } }', operationName: 'b' }, 400, 'BAD_USER_INPUT'],
    ['a variable of another type', { query: 'query ($n: Int) { people(first: $n) { edges { cursor } } }', variables: { n: 'x' } }, 400, 'BAD_USER_INPUT'],
    ['a variable left out', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
    ['a circle of fragments', { query: circle }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['great depth', { query: deep(40) }, 400, 'QUERY_TOO_COSTLY'],
    ['many aliases', { query: wide }, 400, 'QUERY_TOO_COSTLY'],
    ['lists in lists in lists', { query: lists }, 400, 'QUERY_TOO_COSTLY'],
    ['many tokens', { query: `{ viewer { ${'scopes '.repeat(5_000)} } }` }, 400, 'QUERY_TOO_COSTLY'],
    ['many directives', { query: `{ viewer { scopes ${'@include(if: true) '.repeat(100)} } }` }, 400, 'QUERY_TOO_COSTLY'],
    ['a batch', [{ query: '{ viewer { scopes } }' }, { query: '{ viewer { scopes } }' }], 400, 'BAD_USER_INPUT'],
  ] as const)('with %s is refused', async (_what, body, status, code) => {
    const answer = await send(body);
    expectFailure(answer, status, code);
  });

  it('that isn’t JSON, or is too large, is refused', async () => {
    expectFailure(await hub.post(token).type('json').send('{"query": '), 400, 'BAD_USER_INPUT');
    expectFailure(await hub.post(token).type('json').send('"text"'), 400, 'BAD_USER_INPUT');
    expectFailure(await send({ query: '{ viewer { scopes } }', variables: { x: 'y'.repeat(3_500_000) } }), 413, 'BAD_USER_INPUT');
  });

  it('as a form, as plain text or by GET is refused, so that no other site can send it', async () => {
    const mutation = 'mutation { createPost(input: { text: "From elsewhere" }) { post { id } } }';
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await hub.post(token).set('Content-Type', type).send(type.includes('form-url') ? `query=${encodeURIComponent(mutation)}` : JSON.stringify({ query: mutation }));
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
    for (const query of [mutation, '{ viewer { scopes } }']) {
      const answer = await request(hub.config.http.publicUrl).get('/graphql').query({ query }).set('Authorization', `Bearer ${token}`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
  });

  it.each(['people', 'channels', 'homeTimeline', 'everyoneTimeline', 'myDrafts', 'bookmarks'])('for a page of %s that can’t be is refused', async (field) => {
    const ask = (args: string) => send({ query: `{ ${field}(${args}) { edges { cursor } } }` });
    const bothWays = ['people', 'homeTimeline', 'everyoneTimeline'].includes(field);
    const forward = ['first: 0', 'first: -1', 'first: 101', 'first: 2, after: "x"', 'first: 2, after: ""', 'after: "bm90IGEga2V5"', `after: "${'A'.repeat(5_000)}"`];
    const both = ['last: 0', 'last: -1', 'last: 101', 'first: 1, last: 1', 'last: 1, after: "x"', 'first: 1, before: "x"', 'last: 2, before: "x"'];
    for (const args of [...forward, ...(bothWays ? both : [])]) {
      const answer = await ask(args);
      expect({ args, code: (answer.body as Failure).errors?.[0]?.extensions }).toMatchObject({ args, code: { code: 'BAD_USER_INPUT', field: expect.stringMatching(/^(first|last|after|before)$/) } });
      expect(answer.status).toBe(200);
    }
  });

  it('with a token that isn’t one is UNAUTHENTICATED; introspection is open to all', async () => {
    expectFailure(await hub.post(`${token.slice(0, -1)}x`).send({ query: '{ viewer { scopes } }' }), 401, 'UNAUTHENTICATED');
    expectFailure(await hub.post('nonsense').send({ query: '{ viewer { scopes } }' }), 401, 'UNAUTHENTICATED');
    const answer = await hub.post(undefined).send({ query: '{ __schema { queryType { name } } }' });
    expect(answer.body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('over a socket gets the same errors', async () => {
    const fails = async (query: string, variables = {}) => {
      const live = hub.subscribe(token, query, variables);
      const error: unknown = await live.next().catch((cause: unknown) => cause);
      await live.close();
      return (error as { code?: string }).code;
    };
    const thread = 'subscription ($id: ID!, $after: String) { threadChanged(rootId: $id, after: $after) { kind } }';
    const nothing = encodeId('post', '01a20000-0000-7000-8000-00000000000f');
    expect(await fails('subscription { nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await fails('subscription {')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await fails(thread, {})).toBe('BAD_USER_INPUT');
    expect(await fails(thread, { id: 'x' })).toBe('BAD_USER_INPUT');
    expect(await fails(thread, { id: nothing })).toBe('NOT_FOUND');
    expect(await fails('subscription { homeTimelineChanged(after: "x") { kind } }')).toBe('BAD_USER_INPUT');
    expect(await fails(lists)).toBe('QUERY_TOO_COSTLY');
  });
});
