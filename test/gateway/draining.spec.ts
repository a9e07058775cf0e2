import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import request from 'supertest';
import { WebSocket } from 'ws';
import { startGateway } from '#gateway';
import { sql } from '#platform';
import { freePort } from '../support/free-port.js';
import { startTestHub, type TestHub } from '../support/hub.js';
import { until } from '../support/until.js';

const CREATE = 'mutation ($text: String!) { createPost(input: { text: $text }) { post { text } } }';
/** What a gateway here goes on for after it said that it stops, and how long a socket has to say goodbye (sockets.ts). */
const DRAINING_MS = 1_000;
const CLOSING_MS = 5_000;
const HOME = 'subscription ($after: String) { homeTimelineChanged(after: $after) { sequence post { text } } }';

describe('a gateway told to stop', () => {
  let hub: TestHub;
  let token: string;
  let url: string;
  let gateway: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    hub = await startTestHub();
    token = await hub.token(await hub.person('ada'));
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    const port = await freePort();
    url = `http://localhost:${port}`;
    gateway = await startGateway({ ...hub.config, http: { ...hub.config.http, port, publicUrl: url, drainSeconds: DRAINING_MS / 1_000 } });
  });

  const create = (text: string) => request(url).post('/graphql').set('Authorization', `Bearer ${token}`).send({ query: CREATE, variables: { text } });
  const refused = 'ECONNREFUSED';

  it('says so first, while it still answers, then takes nothing new', async () => {
    expect((await request(url).get('/readyz')).status).toBe(200);
    const closed = gateway.close();
    const unready = await request(url).get('/readyz');
    expect({ status: unready.status, body: unready.body as unknown }).toEqual({ status: 503, body: { status: 'not ready', missing: ['this gateway: it is stopping'] } });
    expect((await request(url).get('/healthz')).status).toBe(200);
    const late = await create('Just in time');
    expect({ status: late.status, connection: late.headers['connection'] }).toEqual({ status: 200, connection: 'close' });
    await closed;
    await expect(create('Too late')).rejects.toThrow(refused);
  });

  it('finishes the request in hand', async () => {
    let answer: Promise<request.Response> | undefined;
    let closed: Promise<void> | undefined;
    await hub.database.transaction(async (tx) => {
      await tx.query(sql`LOCK TABLE post IN EXCLUSIVE MODE`);
      answer = create('In hand').then((response) => response);
      await until(async () => {
        const [row] = await hub.database.query<{ waits: boolean }>(sql`SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock') AS waits`);
        return row?.waits === true;
      }, 'the request does not wait');
      closed = gateway.close();
      await until(() => request(url).get('/healthz').then(() => false, () => true), 'new requests are still taken');
      await expect(create('Too late')).rejects.toThrow(refused);
    });
    expect((await answer)?.body).toEqual({ data: { createPost: { post: { text: 'In hand' } } } });
    await closed;
  });

  it('closes sockets as going away, and who connects elsewhere misses nothing', async () => {
    const after = (await hub.ask<{ currentSequence: string }>(token, '{ currentSequence }')).currentSequence;
    const codes: number[] = [];
    const heard: string[] = [];
    let at = url;
    class OwnSocket extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers: { authorization: `Bearer ${token}` } });
        this.on('close', (code) => codes.push(code));
      }
    }
    const client = createClient({ url: () => `${at.replace('http', 'ws')}/graphql`, webSocketImpl: OwnSocket, retryAttempts: 3, retryWait: () => sleep(50) });
    const variables = { after };
    client.subscribe<{ homeTimelineChanged: { sequence: string; post: { text: string } } }>({ query: HOME, variables }, {
      next: ({ data }) => {
        if (!data) return;
        variables.after = data.homeTimelineChanged.sequence;
        heard.push(data.homeTimelineChanged.post.text);
      },
      error: () => undefined,
      complete: () => undefined,
    });
    await create('Before');
    await until(() => Promise.resolve(heard.length === 1), 'the first was not heard');
    at = hub.config.http.publicUrl;
    const started = Date.now();
    const closed = gateway.close();
    await hub.ask(token, CREATE, { text: 'Between' });
    await closed;
    await hub.ask(token, CREATE, { text: 'After' });
    await until(() => Promise.resolve(heard.includes('After')), 'the last was not heard');
    expect({ codes, heard }).toEqual({ codes: [1001], heard: ['Before', 'Between', 'After'] });
    expect(Date.now() - started).toBeLessThan(5_000);
    await client.dispose();
  });

  it('cuts off a socket that does not answer', async () => {
    const silent = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { authorization: `Bearer ${token}` } });
    await new Promise((resolve) => silent.once('open', resolve));
    silent.pause();
    const started = Date.now();
    await gateway.close();
    // It had its seconds to answer in, and no more.
    expect(Date.now() - started).toBeGreaterThan(DRAINING_MS + CLOSING_MS - 100);
    const cutOff = new Promise((resolve) => silent.once('close', resolve));
    silent.resume();
    expect(await cutOff).toBe(1001);
  }, 15_000);
});
