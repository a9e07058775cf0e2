import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { startTestHub, type TestHub } from '../support/hub.js';

describe('the hub, asked by a stranger’s page', () => {
  let hub: TestHub;
  let ada: string;

  beforeAll(async () => {
    hub = await startTestHub({ TIDINGS_DEMO: 'on' });
    ada = await hub.session(await hub.person('ada'));
  });
  afterAll(async () => {
    expect(hub.logged.filter((line) => line.level !== 'warn')).toEqual([]);
    await hub.close();
  });

  const ask = () => request(hub.config.http.publicUrl);

  it('lets no cache keep an answer, and no frame show a page', async () => {
    const { headers } = await hub.post(ada).send({ query: '{ viewer { person { handle } } }' });
    expect(headers['cache-control']).toBe('no-store');
    const get = await ask().get('/graphql').query({ query: '{ viewer { person { handle } } }' }).set({ cookie: ada, 'apollo-require-preflight': '1' });
    expect(get.headers['cache-control']).toBe('no-store');
    expect(get.headers['x-frame-options']).toBe('DENY');
    expect(get.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it.each(['/', '/demo-idp', '/auth/saml/demo/login', '/graphql'])('answers nothing at %s under a name that is not this machine’s, while the demo lets anybody in', async (path) => {
    const answer = await ask().get(path).set('Host', 'evil.example');
    expect({ status: answer.status, location: answer.headers['location'] }).toEqual({ status: 421 });
  });

  it.each(['Origin: https://evil.example', 'Origin: null', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Site: same-site'])('signs nobody out for it (%s)', async (header) => {
    const [name, value] = header.split(': ') as [string, string];
    expect((await ask().post('/auth/sign-out').set({ cookie: ada, [name]: value })).status).toBe(401);
    expect((await hub.graphql<{ viewer: { person: unknown } | null }>(ada, '{ viewer { person { handle } } }')).data.viewer?.person).toEqual({ handle: 'ada' });
  });

  it.each(['/auth/saml/x%00y/login', '/auth/saml/x%00y/metadata', '/auth/saml/nope/login', `/auth/saml/${'x'.repeat(5_000)}/login`])('has nothing at %s, and calls it no fault of its own', async (path) => {
    expect((await ask().get(path)).status).toBe(404);
  });
});
