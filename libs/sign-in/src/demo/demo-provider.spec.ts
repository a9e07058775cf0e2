import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '#platform';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';

describe('the demo identity provider', () => {
  let hub: SignInHub;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidings-demo-'));
    hub = await SignInHub.start({ TIDINGS_DEMO: 'on', TIDINGS_DATA_DIR: folder });
    await hub.test.database.execute(sql`
      INSERT INTO person (handle, kind, display_name, mail, title) VALUES
        ('zoe', 'EMPLOYEE', 'Zoe <b>Bold</b>', NULL, NULL), ('ada', 'EMPLOYEE', 'Ada Example', 'ada@example.com', 'Engineer')`);
  });
  afterAll(async () => {
    await hub.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Clicks a face, and what the page's script then posts. */
  async function signInAs(handle: string): Promise<TestBrowser> {
    const browser = new TestBrowser();
    const login = await browser.get(`${hub.url}/auth/saml/demo/login?returnTo=/everyone`);
    const faces = await browser.get(login.location as string);
    expect(faces.status).toBe(200);
    const query = unescape(/name="query" value="([^"]+)"/.exec(faces.text)?.[1] as string);
    const chosen = await browser.post(`${hub.url}/demo-idp/sso`, { query, handle });
    const posted = await browser.post(unescape(/action="([^"]+)"/.exec(chosen.text)?.[1] as string), {
      SAMLResponse: /name="SAMLResponse" value="([^"]+)"/.exec(chosen.text)?.[1] as string,
      RelayState: /name="RelayState" value="([^"]+)"/.exec(chosen.text)?.[1] as string,
    });
    const finished = await browser.get(posted.location as string);
    expect(finished.location).toBe(`${hub.url}/everyone`);
    return browser;
  }

  const unescape = (text: string): string => text.replaceAll('&amp;', '&');

  it('signs in whom one clicks', async () => {
    const browser = await signInAs('zoe');
    expect(browser.cookies.get('tidings')).toBeDefined();
    const rows = await hub.test.database.query(sql`SELECT p.handle, p.mail, p.title FROM session s JOIN person p ON p.id = s.person_id`);
    expect(rows).toEqual([{ handle: 'zoe', mail: null, title: null }]);
  });

  it('shows faces, the named ones first, escaped, under a policy without scripts', async () => {
    const browser = new TestBrowser();
    const login = await browser.get(`${hub.url}/auth/saml/demo/login`);
    const page = await browser.get(login.location as string);
    expect(page.text.indexOf('value="ada"')).toBeLessThan(page.text.indexOf('value="zoe"'));
    expect(page.text).toContain('Zoe &lt;b&gt;Bold&lt;/b&gt;');
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
  });

  it('ends the session at both ends, whichever is asked', async () => {
    const one = await signInAs('ada');
    const out = await one.post(`${hub.url}/auth/sign-out`, {});
    expect(out.location).toContain('/demo-idp/slo?SAMLRequest=');
    const answered = await one.get(out.location as string);
    expect(answered.location).toContain('/auth/saml/demo/logout?SAMLResponse=');
    expect((await one.get(answered.location as string)).location).toBe(`${hub.url}/sign-in`);

    const other = await signInAs('ada');
    const before = await hub.sessions();
    const begun = await other.post(`${hub.url}/demo-idp/sign-out`, {});
    const ended = await other.get(begun.location as string);
    expect(await hub.sessions()).toBe(before - 1);
    expect(ended.location).toContain('/demo-idp/slo?SAMLResponse=');
    expect((await other.get(ended.location as string)).location).toBe(`${hub.url}/demo-idp`);
  });

  it('vouches for nobody who asks without a request of the hub’s', async () => {
    const browser = new TestBrowser();
    expect((await browser.get(`${hub.url}/demo-idp/sso`)).status).toBe(401);
    expect((await browser.post(`${hub.url}/demo-idp/sso`, { handle: 'ada', query: 'SAMLRequest=x' })).status).toBe(401);
  });

  it('keeps its key for its owner alone', async () => {
    expect((await stat(join(folder, 'demo-identity-provider.json'))).mode & 0o777).toBe(0o600);
  });
});

describe('without the demo', () => {
  it('has no provider, and lets nobody in who came by it', async () => {
    const hub = await SignInHub.start();
    await hub.test.database.execute(sql`UPDATE saml_connection SET demo = true`);
    expect((await new TestBrowser().get(`${hub.url}/demo-idp`)).status).toBe(404);
    expect((await new TestBrowser().get(`${hub.url}/auth/saml/demo/login`)).status).toBe(404);
    await hub.stop();
  });
});
