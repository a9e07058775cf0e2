import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';

/** More than one address may begin at once, and than it regains meanwhile. */
const SIGN_INS = 720;
const AT_ONCE = 40;
const ID = 'from-the-proxy-0001';

describe.each([
  ['nobody', undefined, '127.0.0.1'],
  ['an address elsewhere', '192.0.2.0/24', '127.0.0.1'],
  ['this machine', 'loopback', '198.51.100.7'],
  ['one proxy', '1', '198.51.100.7'],
])('a hub that trusts %s', (_whom, TIDINGS_TRUSTED_PROXIES, client) => {
  const trusts = client !== '127.0.0.1';
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub({ TIDINGS_TRUSTED_PROXIES });
  });
  afterAll(() => hub.close());

  /** The client's own claim stands first in X-Forwarded-For; the proxy adds whom it sees. @returns the statuses */
  async function signInOften(forwardedFor: (n: number) => string): Promise<Set<number>> {
    const statuses = new Set<number>();
    for (let n = 0; n < SIGN_INS; n += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, async (_, i) => {
        const answer = await fetch(`${hub.config.http.publicUrl}/auth/saml/nobody/login`, { headers: { 'X-Forwarded-For': forwardedFor(n + i) } });
        statuses.add(answer.status);
        await answer.arrayBuffer();
      }));
    }
    return statuses;
  }

  it(`bounds sign-ins by the address ${trusts ? 'that the proxy has seen' : 'of the connection, whatever X-Forwarded-For says'}`, async () => {
    expect(await signInOften((n) => `203.0.113.9, 198.51.100.${n % 240}`)).toEqual(new Set(trusts ? [404] : [404, 429]));
    expect(await signInOften((n) => `203.0.113.${n % 240}, 198.51.100.7`)).toContain(429);
    expect(hub.logged.at(-1)?.entry[0]).toMatchObject({ client });
  });

  it(`${trusts ? 'keeps' : 'replaces'} the request id that comes along, and keeps none that is no id`, async () => {
    const given = await hub.post(undefined).set('X-Request-Id', ID).send({ query: '{ nothing }' });
    const { errors } = given.body as { errors: { extensions: { requestId: string } }[] };
    expect(errors[0]?.extensions.requestId === ID).toBe(trusts);
    expect(given.headers['x-request-id']).toBe(errors[0]?.extensions.requestId);
    const bad = await hub.post(undefined).set('X-Request-Id', '<script> x').send({ query: '{ nothing }' });
    expect(bad.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
