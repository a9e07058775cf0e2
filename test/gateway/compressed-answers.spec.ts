import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';

const SCHEMA = '{ __schema { types { name description } } }';

describe('answers to operations', () => {
  let hub: TestHub;
  let session: string;

  beforeAll(async () => {
    hub = await startTestHub();
    session = await hub.session(await hub.person('ada'));
  });
  afterAll(() => hub.close());

  it.each([['br, gzip', 'br'], ['gzip', 'gzip'], ['identity', undefined]])('come for %j as %s where they are large', async (accepted, encoding) => {
    const answer = await hub.post(session).set('Accept-Encoding', accepted).send({ query: SCHEMA });
    expect({ status: answer.status, encoding: answer.headers['content-encoding'], vary: answer.headers['vary'] }).toEqual({ status: 200, encoding, vary: 'Accept-Encoding' });
    expect((answer.body as { data: { __schema: { types: unknown[] } } }).data.__schema.types.length).toBeGreaterThan(50);
  });

  it('come as they are where they are small', async () => {
    const answer = await hub.post(session).set('Accept-Encoding', 'gzip').send({ query: '{ viewer { scopes } }' });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('are refused to what a page of another site can send, so that it cannot measure them', async () => {
    const url = `${hub.config.http.publicUrl}/graphql`;
    const headers = { cookie: session, origin: 'https://elsewhere.example.com' };
    const byGet = await fetch(`${url}?query=${encodeURIComponent(SCHEMA)}`, { headers });
    const byForm = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'text/plain' }, body: JSON.stringify({ query: SCHEMA }) });
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    expect([byGet.status, byForm.status]).toEqual([400, 400]);
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });
});
