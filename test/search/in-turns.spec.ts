import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import { promisify } from 'node:util';
import { sql, statements } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { until } from '../support/until.js';

/** As many as a document may have: two hundred lists of hits, where all kinds are looked for. */
const MANY = 40;

describe('searches without end', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
  });
  afterAll(() => hub.close());

  const search = (kinds: string, count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: search(query: "word", kinds: ${kinds}, first: 1) { edges { cursor } }`).join(' ')} }`;
  const connections = () => {
    const server = hub.gateway.getHttpServer() as Server;
    return promisify(server.getConnections.bind(server))();
  };

  it('leave others their pages, and are told to come again where far too many of one’s own wait', async () => {
    const answers: { status: number; wait: unknown; code: unknown }[] = [];
    const ask = async () => {
      const { status, headers, body } = await hub.post(ada).send({ query: search('[]', MANY) });
      answers.push({ status, wait: headers['retry-after'], code: (body as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code });
    };
    let all: Promise<unknown> = Promise.resolve();
    await hub.database.transaction(async (tx) => {
      await tx.execute(sql`LOCK TABLE search_tag IN ACCESS EXCLUSIVE MODE`);
      all = Promise.all([ask(), ask(), ask()]);
      await until(() => Promise.resolve(answers.length === 1), 'the last of three is refused');
      expect(answers).toEqual([{ status: 429, wait: '2', code: 'RATE_LIMITED' }]);
      await hub.ask(bob, '{ homeTimeline(first: 20) { edges { cursor } } }');
    });
    await all;
    expect(answers.slice(1)).toEqual(Array(2).fill({ status: 200, wait: undefined, code: undefined }));
    expect((await hub.graphql(bob, search('[]', 1))).errors).toBeUndefined();
  });

  it('are not begun once nobody waits for them any more', async () => {
    const asked: string[] = [];
    const hear = (text: unknown): void => void (String(text).includes('FROM search_channel') && asked.push(String(text)));
    const typedOn = new AbortController();
    const before = await connections();
    await hub.database.transaction(async (tx) => {
      await tx.execute(sql`LOCK TABLE search_channel IN ACCESS EXCLUSIVE MODE`);
      statements.subscribe(hear);
      const gone = fetch(`${hub.config.http.publicUrl}/graphql`, {
        method: 'POST', headers: { authorization: `Bearer ${ada}`, 'content-type': 'application/json' }, body: JSON.stringify({ query: search('[CHANNEL]', MANY) }), signal: typedOn.signal,
      }).catch((error: unknown) => error);
      await until(() => Promise.resolve(asked.length === 2), 'two of them have their turn');
      typedOn.abort();
      await gone;
      await until(async () => (await connections()) <= before, 'the gateway has heard of it');
    });
    await hub.ask(ada, search('[CHANNEL]', 1));
    statements.unsubscribe(hear);
    expect(asked).toHaveLength(3);
  });
});
