import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parsePage } from '#platform';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';
import type { SignInFailureEntity } from './sign-in-failure.entity.js';
import { SignInFailuresRepository } from './sign-in-failures.repository.js';

describe('refused sign-ins', () => {
  let hub: SignInHub;

  beforeAll(async () => {
    hub = await SignInHub.start();
  });
  afterAll(() => hub.stop());

  const rows = async (): Promise<readonly SignInFailureEntity[]> =>
    (await new SignInFailuresRepository().page(hub.test.database, parsePage({ first: 100 }), hub.connection.id)).items;

  it('are kept for administrators with all that is wrong, under the number that the person sees', async () => {
    const { answer } = await hub.signIn({ audience: 'https://other.example/sp', destination: 'https://other.example/acs' });
    expect(answer.status).toBe(401);
    const [failure] = await rows();
    expect(answer.text).toContain(failure?.requestId);
    expect(answer.headers.get('x-request-id')).toBe(failure?.requestId);
    expect(failure?.findings.filter(({ state }) => state === 'FAILED').map(({ problem }) => problem)).toEqual(['DESTINATION', 'AUDIENCE']);
    expect(answer.text).not.toContain('other.example');
  });

  it('say so to the person in words, in the language they read', async () => {
    const browser = new TestBrowser();
    const requestId = await hub.begin(browser);
    const posted = await hub.deliver(browser, hub.response(requestId), requestId);
    const other = await new TestBrowser().get(posted.location as string, { 'Accept-Language': 'de-AT,de;q=0.9,en;q=0.5' });
    expect(other.text).toContain('<html lang="de">');
    expect(other.text).toContain('Du bist in einem anderen Browser zurückgekommen');
    expect((await rows())[0]).toMatchObject({ problem: 'OTHER_BROWSER', findings: [] });
    const chinese = await new TestBrowser().get(`${hub.url}/auth/saml/acme/finish?key=x`, { 'Accept-Language': 'zh-CN' });
    expect(chinese.text).toContain('你尚未登录');
  });

  it('are kept within bounds, however many there are', async () => {
    const browser = new TestBrowser();
    const before = (await rows()).length;
    for (let i = 0; i < 60; i++) await browser.postAcrossSites(hub.acsUrl, { SAMLResponse: 'AAAA', RelayState: 'x' });
    expect((await rows()).length - before).toBeLessThan(40);
    const failure = { connectionId: hub.connection.id, requestId: 'r', problem: null, reason: 'x', findings: [] };
    const repository = new SignInFailuresRepository();
    for (let i = 0; i < 205; i++) await repository.add(hub.test.database, failure);
    const { items, more } = await repository.page(hub.test.database, { limit: 250, forward: true, cursor: undefined }, undefined);
    expect([items.length, more]).toEqual([200, false]);
  });
});
