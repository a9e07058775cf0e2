import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import request from 'supertest';
import { WebSocket } from 'ws';
import { Deliveries } from '#media';
import { startTestHub, type TestHub } from '../support/hub.js';
import { until } from '../support/until.js';

/** A colleague's answer takes some 20 ms where nobody floods. */
const SOON_MS = 3_000;

describe('who floods the gateway', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub({ TIDINGS_OBJECTS_PER_MINUTE: '2000000' });
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
  });
  afterAll(() => hub.close());

  /** A socket that the gateway has taken. */
  async function listening(token: string): Promise<{ socket: WebSocket; closed: Promise<unknown> }> {
    const socket = new WebSocket(`${hub.config.http.publicUrl.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { Authorization: `Bearer ${token}` } });
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    return { socket, closed };
  }

  it('by beginning and ending subscriptions in one socket is cut off, and holds nobody up', async () => {
    const { socket, closed } = await listening(ada);
    for (let i = 0; i < 20_000; i++) {
      socket.send(JSON.stringify({ id: `${i}`, type: 'subscribe', payload: { query: 'subscription { homeTimelineChanged { kind } }' } }));
      socket.send(JSON.stringify({ id: `${i}`, type: 'complete' }));
    }
    const begin = performance.now();
    expect((await hub.graphql(bob, '{ viewer { scopes } }')).errors).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(SOON_MS);
    await closed;
  });

  it('is told from who begins and ends as many quiet subscriptions one after the other', async () => {
    const { socket } = await listening(bob);
    const heard: { id?: string; type: string }[] = [];
    socket.on('message', (message: Buffer) => heard.push(JSON.parse(message.toString()) as { id?: string; type: string }));
    const begin = (id: string, query: string) => socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
    const isAnswered = (wanted: string) => heard.some(({ id, type }) => id === wanted && type !== 'next');
    for (let i = 0; i < 210; i++) {
      begin(`s${i}`, 'subscription { homeTimelineChanged { kind } }');
      begin(`q${i}`, '{ viewer { scopes } }');
      await until(() => isAnswered(`q${i}`), 'what was asked after it is answered');
      socket.send(JSON.stringify({ id: `s${i}`, type: 'complete' }));
    }
    expect(heard.filter(({ id, type }) => id?.startsWith('s') && type === 'error')).toEqual([]);
    socket.close();
  });

  it('by one id for many subscriptions, of which only the last would be ended, is cut off', async () => {
    const { socket, closed } = await listening(bob);
    for (let i = 0; i < 3; i++) {
      socket.send(JSON.stringify({ id: 'one', type: 'subscribe', payload: { query: 'subscription { homeTimelineChanged { kind } }' } }));
      socket.send(JSON.stringify({ id: 'one', type: 'complete' }));
    }
    expect(await closed).toBe(1006);
  });

  it('with what the schema says of itself hears after a few times that it is enough', async () => {
    const read = () => request(hub.config.http.publicUrl).post('/graphql').send({ query: getIntrospectionQuery() });
    const statuses = [];
    for (let i = 0; i < 12; i++) statuses.push((await read()).status);
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect(statuses.at(-1)).toBe(429);
    // Of whom others sit behind the same address.
    expect((await hub.graphql(undefined, '{ instance { name } }')).errors).toBeUndefined();
  });

  it('with long bodies is refused as a stranger before they are read, and as anybody after some', async () => {
    const query = '{ viewer { scopes } }';
    const long = { query, variables: { x: 'y'.repeat(150_000) } };
    const refused = await hub.post(undefined).send(long);
    expect({ status: refused.status, body: refused.body as unknown }).toEqual({ status: 413, body: { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })] } });
    const chunked = await fetch(`${hub.config.http.publicUrl}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: new Blob([JSON.stringify({ query })]).stream(), duplex: 'half' } as RequestInit);
    expect(chunked.status).toBe(413);
    const cem = await hub.token(await hub.person('cem'));
    const statuses = [];
    for (let i = 0; i < 25; i++) statuses.push((await hub.post(cem).send({ query, variables: { x: 'y'.repeat(1_000_000) } })).status);
    expect(statuses[0]).toBe(400);
    expect(statuses.at(-1)).toBe(429);
    expect((await hub.graphql(bob, query)).status).toBe(200);
  });

  it('by requests that don’t wait for answers is cut off, and holds nobody up', async () => {
    const { hostname, port, host } = new URL(hub.config.http.publicUrl);
    const request = `GET /media/image_01m8ekr0vfen3s4567bxrp72qm HTTP/1.1\r\nHost: ${host}\r\nCookie: tidings=${randomBytes(32).toString('base64url')}\r\n\r\n`;
    const connection = connect(Number(port), hostname).on('error', () => undefined);
    let statuses: string[] = [];
    connection.on('data', (chunk) => (statuses = [...statuses, ...(String(chunk).match(/HTTP\/1.1 \d+/g) ?? [])]));
    const answered = once(connection, 'data');
    connection.write(request.repeat(3));
    await answered;
    await until(() => statuses.length === 3, 'not all of a few were answered');
    expect(statuses).toEqual(Array<string>(3).fill('HTTP/1.1 401'));
    const closed = new Promise((resolve) => connection.once('close', resolve));
    connection.write(request.repeat(20_000));
    const begin = performance.now();
    expect((await hub.graphql(bob, '{ viewer { scopes } }')).errors).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(SOON_MS);
    await closed;
  });

  it('by asking for pictures without end hears that it is much at once', async () => {
    const { promise: found, resolve } = Promise.withResolvers<[]>();
    const looking = jest.spyOn(hub.get(Deliveries), 'of').mockReturnValue(found);
    const ask = () => fetch(`${hub.config.http.publicUrl}/media/image_01m8ekr0vfen3s4567bxrp72qm`, { headers: { Authorization: `Bearer ${bob}` } });
    let refused = 0;
    const answers = Array.from({ length: 210 }, () => ask().then(({ status }) => {
      if (status === 429) refused++;
      return status;
    }));
    await until(() => refused === 6, 'none was refused');
    expect(looking).toHaveBeenCalledTimes(4);
    resolve([]);
    expect((await Promise.all(answers)).filter((status) => status === 404)).toHaveLength(204);
    looking.mockRestore();
  });
});
