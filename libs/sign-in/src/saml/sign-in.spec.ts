import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';

describe('signing in by SAML', () => {
  let hub: SignInHub;

  beforeAll(async () => {
    hub = await SignInHub.start();
  });
  afterAll(() => hub.stop());
  beforeEach(async () => {
    await hub.test.database.execute(sql`DELETE FROM person`);
    await hub.change({ allowIdpInitiated: false, trustMail: false, createPeople: true });
  });

  it('adds the person and starts a session, with the provider on another site than the hub', async () => {
    const { browser, answer } = await hub.signIn({}, '/c/all?x=1');
    expect(answer.status).toBe(303);
    expect(answer.location).toBe(`${hub.url}/c/all?x=1`);
    expect(browser.cookies.get('tidings')).toMatch(/^[\w-]{43}$/);
    expect(browser.setCookies.at(-1)).toMatch(/^tidings=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    const people = await hub.test.database.query(sql`SELECT handle, display_name, mail, kind FROM person`);
    expect(people).toEqual([{ handle: 'ada', displayName: 'Ada Example', mail: 'ada@example.com', kind: 'EMPLOYEE' }]);
  });

  it('asks the provider with a signed request, and sends a key as RelayState, never an address', async () => {
    const answer = await new TestBrowser().get(`${hub.url}/auth/saml/acme/login?returnTo=/everyone`);
    const { searchParams, origin } = new URL(answer.location as string);
    expect(origin).toBe('http://127.0.0.1:1');
    expect([...searchParams.keys()].sort()).toEqual(['RelayState', 'SAMLRequest', 'SigAlg', 'Signature']);
    expect(searchParams.get('RelayState')).toMatch(/^_[0-9a-f]{40}$/);
    expect(searchParams.get('SigAlg')).toBe('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256');
  });

  it('sets Secure cookies with the __Host- prefix behind https', async () => {
    const secure = await SignInHub.start({ TIDINGS_PUBLIC_URL: 'https://hub.example.com' });
    const answer = await fetch(`http://127.0.0.1:${secure.test.config.http.port}/auth/saml/acme/login`, { redirect: 'manual' });
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-tidings-binding=[\w-]{43}; Path=\/; Max-Age=3600; HttpOnly; SameSite=Lax; Secure$/)]);
    await secure.stop();
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)', '/auth/sign-out', '\\\\evil', '/..//evil.example', ''])(
    'comes back to the start page rather than to %j', async (returnTo) => {
      expect((await hub.signIn({}, returnTo)).answer.location).toBe(`${hub.url}/`);
    });

  it('starts one session of 20 copies of a response that come at once', async () => {
    const browser = new TestBrowser();
    const requestId = await hub.begin(browser);
    const xml = hub.response(requestId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => hub.deliver(browser, xml, requestId)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, ...Array<number>(19).fill(401)]);
    const key = answers.find((answer) => answer.status === 303)?.location as string;
    const fetched = await Promise.all(Array.from({ length: 20 }, () => browser.get(key)));
    expect(fetched.filter((answer) => answer.status === 303)).toHaveLength(1);
    expect(await hub.sessions()).toBe(1);
  });

  it('takes no assertion twice, even under another request', async () => {
    const browser = new TestBrowser();
    for (const status of [303, 401]) {
      const requestId = await hub.begin(browser);
      expect((await hub.deliver(browser, hub.response(requestId, { assertionId: '_same' }), requestId)).status).toBe(status);
    }
  });

  it('takes no answer to another connection’s request, to an old one, or to none', async () => {
    const browser = new TestBrowser();
    const requestId = await hub.begin(browser);
    await hub.test.database.execute(sql`UPDATE saml_request SET expires_at = now() WHERE id = ${requestId}`);
    expect((await hub.deliver(browser, hub.response(requestId), requestId)).status).toBe(401);
    expect((await hub.deliver(browser, hub.response('_unknown'), '_unknown')).status).toBe(401);
    const another = await hub.begin(browser);
    await hub.test.database.execute(sql`UPDATE saml_request SET purpose = 'LOGOUT' WHERE id = ${another}`);
    expect((await hub.deliver(browser, hub.response(another), another)).status).toBe(401);
  });

  it('takes no RelayState but the one it sent', async () => {
    const browser = new TestBrowser();
    const requestId = await hub.begin(browser);
    expect((await hub.deliver(browser, hub.response(requestId), 'https://evil.example')).status).toBe(401);
    expect((await hub.deliver(browser, hub.response(requestId))).status).toBe(401);
    expect((await hub.deliver(browser, hub.response(requestId), requestId)).status).toBe(303);
  });

  it('ends the session the browser was in before', async () => {
    const { browser } = await hub.signIn();
    const before = browser.cookies.get('tidings');
    const requestId = await hub.begin(browser);
    const posted = await hub.deliver(browser, hub.response(requestId), requestId);
    await browser.get(posted.location as string);
    expect(browser.cookies.get('tidings')).not.toBe(before);
    expect(await hub.sessions()).toBe(1);
  });

  it('ends the session when the provider’s ends', async () => {
    const { browser } = await hub.signIn({ sessionEndsAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect(Number(/Max-Age=(\d+)/.exec(browser.setCookies.at(-1) as string)?.[1])).toBeLessThanOrEqual(3600);
    const row = await hub.test.database.first<{ soon: boolean }>(sql`SELECT expires_at < now() + interval '61 minutes' AS soon FROM session`);
    expect(row?.soon).toBe(true);
  });

  describe('login CSRF', () => {
    it('signs a victim in to nothing by the attacker’s response', async () => {
      const attacker = new TestBrowser();
      const requestId = await hub.begin(attacker);
      const victim = new TestBrowser();
      await hub.begin(victim);
      const posted = await hub.deliver(victim, hub.response(requestId), requestId);
      const answer = await victim.get(posted.location as string);
      expect(answer.status).toBe(401);
      expect(victim.cookies.has('tidings')).toBe(false);
      expect(await hub.sessions()).toBe(0);
    });

    it('spends a key that was shown to another browser', async () => {
      const browser = new TestBrowser();
      const requestId = await hub.begin(browser);
      const posted = await hub.deliver(browser, hub.response(requestId), requestId);
      expect((await new TestBrowser().get(posted.location as string)).status).toBe(401);
      expect((await browser.get(posted.location as string)).status).toBe(401);
    });
  });

  describe('begun at the provider', () => {
    it('is refused, unless the connection allows it', async () => {
      const answer = await hub.deliver(new TestBrowser(), hub.response(undefined));
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('Sign in from our own page');
    });

    it('asks the person first, in one browser, and takes no yes from another site', async () => {
      await hub.change({ allowIdpInitiated: true });
      const browser = new TestBrowser();
      const { location } = await hub.deliver(browser, hub.response(undefined));
      const page = await browser.get(location as string);
      expect(page.text).toContain('Sign in as Ada Example?');
      const key = new URL(location as string).searchParams.get('key') as string;
      expect((await new TestBrowser().get(location as string)).status).toBe(401);
      expect((await browser.get(location as string)).text).toContain('Sign in as Ada Example?');
      expect(browser.cookies.has('tidings')).toBe(false);
      const finish = `${hub.url}/auth/saml/acme/finish`;
      expect((await browser.post(finish, { key }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(401);
      expect((await browser.post(finish, { key }, { Origin: hub.url })).location).toBe(`${hub.url}/`);
      expect(browser.cookies.has('tidings')).toBe(true);
    });

    it('takes no response whose inside answers a request', async () => {
      await hub.change({ allowIdpInitiated: true });
      expect((await hub.deliver(new TestBrowser(), hub.response(undefined, { subjectRequestId: '_other' }))).status).toBe(401);
    });
  });

  it('answers failures with a plain page under a strict policy, never with 500', async () => {
    const browser = new TestBrowser();
    for (const SAMLResponse of ['', '%%%', 'bm90IHhtbA==', '\u0000', 'PGE+'.repeat(10), Buffer.from([0xff, 0xfe, 0x3c]).toString('base64')]) {
      const answer = await browser.postAcrossSites(hub.acsUrl, { SAMLResponse, RelayState: 'x' });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.text).not.toMatch(/<script|xml|Error/);
    }
    expect((await fetch(hub.acsUrl, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } })).status).toBe(401);
    expect((await fetch(hub.acsUrl, { method: 'POST', body: new URLSearchParams({ SAMLResponse: 'A'.repeat(700_000) }) })).status).toBe(401);
    expect((await browser.get(`${hub.url}/auth/saml/nobody/login`)).status).toBe(404);
    // As a picture in somebody’s words would.
    expect((await browser.get(`${hub.url}/auth/saml/acme/login`, { 'Sec-Fetch-Dest': 'image' })).status).toBe(404);
    expect((await browser.get(`${hub.url}/auth/saml/acme/finish?key=x`)).status).toBe(401);
  });
});
