import { createSign, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';
import { messageIn, TestProvider } from '../testing/test-provider.js';

const SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const newId = (): string => `_${randomBytes(16).toString('hex')}`;

interface LogoutShape {
  nameId?: string;
  indexes?: readonly string[];
  issuer?: string;
  destination?: string;
  issuedAt?: Date;
  id?: string;
}

describe('single logout', () => {
  let hub: SignInHub;

  beforeAll(async () => {
    hub = await SignInHub.start();
  });
  afterAll(() => hub.stop());
  beforeEach(async () => {
    await hub.test.database.execute(sql`DELETE FROM session`);
  });

  function logoutRequest(shape: LogoutShape = {}): string {
    return '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"' +
      ` ID="${shape.id ?? newId()}" Version="2.0" IssueInstant="${(shape.issuedAt ?? new Date()).toISOString()}"` +
      ` Destination="${shape.destination ?? `${hub.url}/auth/saml/acme/logout`}"><saml:Issuer>${shape.issuer ?? hub.provider.issuer}</saml:Issuer>` +
      `<saml:NameID>${shape.nameId ?? 'ada-1'}</saml:NameID>` +
      `${(shape.indexes ?? []).map((index) => `<samlp:SessionIndex>${index}</samlp:SessionIndex>`).join('')}</samlp:LogoutRequest>`;
  }

  /** A query as the redirect binding signs it. */
  function redirected(xml: string, name = 'SAMLRequest', provider = hub.provider, algorithm = SHA256): string {
    const query = `${name}=${encodeURIComponent(deflateRawSync(xml).toString('base64'))}&RelayState=r1&SigAlg=${encodeURIComponent(algorithm)}`;
    const signature = createSign(algorithm.endsWith('sha1') ? 'RSA-SHA1' : 'RSA-SHA256').update(query).sign(provider.privateKey, 'base64');
    return `${query}&Signature=${encodeURIComponent(signature)}`;
  }

  const byRedirect = (query: string): ReturnType<TestBrowser['get']> => new TestBrowser().get(`${hub.url}/auth/saml/acme/logout?${query}`);
  const byForm = (xml: string): ReturnType<TestBrowser['get']> =>
    new TestBrowser().postAcrossSites(`${hub.url}/auth/saml/acme/logout`, { SAMLRequest: Buffer.from(xml).toString('base64') });

  it('ends the sessions of the name, and answers with a signed response', async () => {
    await hub.signIn({ sessionIndex: 's1' });
    await hub.signIn({ sessionIndex: 's2' });
    await hub.signIn({ nameId: 'bob', attributes: { displayName: ['Bob'] } });
    const answer = await byRedirect(redirected(logoutRequest({ id: '_out' })));
    expect(answer.status).toBe(303);
    expect(answer.location).toMatch(/^http:\/\/127\.0\.0\.1:1\/slo\?SAMLResponse=.*&RelayState=r1&SigAlg=.*&Signature=/);
    expect(messageIn(answer.location as string, 'SAMLResponse')).toContain('InResponseTo="_out"');
    expect(await hub.sessions()).toBe(1);
  });

  it('ends only the sessions that are named, by form as well', async () => {
    await hub.signIn({ sessionIndex: 's1' });
    await hub.signIn({ sessionIndex: 's2' });
    await hub.signIn({ sessionIndex: 's3' });
    expect((await byForm(hub.provider.sign(logoutRequest({ indexes: ['s1', 's3'] }), 'LogoutRequest'))).status).toBe(303);
    const rows = await hub.test.database.query(sql`SELECT session_index FROM session`);
    expect(rows).toEqual([{ sessionIndex: 's2' }]);
  });

  it('is refused unless the provider signed it, for us, now, once', async () => {
    await hub.signIn();
    const other = await TestProvider.create();
    const good = redirected(logoutRequest());
    const unsigned = good.replace(/&SigAlg=.*/, '');
    const swapped = `${redirected(logoutRequest({ nameId: 'nobody' }))}&SAMLRequest=${good.split('&')[0]?.split('=')[1]}`;
    const refused = [
      unsigned,
      `${unsigned}&SigAlg=${encodeURIComponent(SHA256)}&Signature=`,
      redirected(logoutRequest(), 'SAMLRequest', other),
      redirected(logoutRequest(), 'SAMLRequest', hub.provider, 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'),
      redirected(logoutRequest({ issuer: 'https://other.example' })),
      redirected(logoutRequest({ destination: 'https://other.example/logout' })),
      redirected(logoutRequest({ issuedAt: new Date(Date.now() - 3_600_000) })),
      good.replace('RelayState=r1', 'RelayState=r2'),
      swapped,
      redirected(`<!DOCTYPE x>${logoutRequest()}`),
      redirected(' '.repeat(400_000) + logoutRequest()),
      redirected(hub.response('_x')),
    ];
    for (const query of refused) expect([(await byRedirect(query)).status, query.slice(0, 60)]).toEqual([401, query.slice(0, 60)]);
    expect((await byForm(logoutRequest())).status).toBe(401);
    expect((await byForm(other.sign(logoutRequest(), 'LogoutRequest'))).status).toBe(401);
    expect(await hub.sessions()).toBe(1);
    expect((await byRedirect(good)).status).toBe(303);
    await hub.signIn();
    expect((await byRedirect(good)).status).toBe(401);
    expect(await hub.sessions()).toBe(1);
  });

  it('begun here, ends the session first and asks the provider with a signed request', async () => {
    const { browser } = await hub.signIn({ sessionIndex: 's7' });
    const answer = await browser.post(`${hub.url}/auth/sign-out`, {}, { Origin: hub.url });
    expect(answer.location).toMatch(/^http:\/\/127\.0\.0\.1:1\/slo\?SAMLRequest=.*&Signature=/);
    expect(messageIn(answer.location as string)).toMatch(/<saml:NameID[^>]*>ada-1<.*<saml2p:SessionIndex[^>]*>s7</);
    expect(browser.cookies.has('tidings')).toBe(false);
    expect(await hub.sessions()).toBe(0);

    const requestId = /\bID="([^"]+)"/.exec(messageIn(answer.location as string))?.[1] as string;
    const response = (inResponseTo: string): string => logoutRequest().replaceAll('LogoutRequest', 'LogoutResponse')
      .replace(/<saml:NameID>.*<\/saml:NameID>/, '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>')
      .replace(' Version=', ` InResponseTo="${inResponseTo}" Version=`);
    expect((await byRedirect(redirected(response('_other'), 'SAMLResponse'))).status).toBe(401);
    expect((await byRedirect(redirected(response(requestId), 'SAMLResponse'))).location).toBe(`${hub.url}/sign-in`);
    expect((await byRedirect(redirected(response(requestId), 'SAMLResponse'))).status).toBe(401);
  });

  it('tells a program where to go, and stays here where the provider has no single logout', async () => {
    await hub.change({ logoutUrl: null });
    const { browser } = await hub.signIn();
    const answer = await browser.post(`${hub.url}/auth/sign-out`, {}, { Accept: 'application/json' });
    expect(JSON.parse(answer.text)).toEqual({ location: '/sign-in' });
    expect(await hub.sessions()).toBe(0);
    expect((await browser.post(`${hub.url}/auth/sign-out`, {})).location).toBe(`${hub.url}/sign-in`);
    await hub.change({ logoutUrl: 'http://127.0.0.1:1/slo' });
  });

  it('doesn’t happen by a mere address, nor by another site’s form', async () => {
    const { browser } = await hub.signIn();
    const page = await browser.get(`${hub.url}/auth/saml/acme/logout`);
    expect(page.text).toContain('action="/auth/sign-out"');
    expect((await browser.post(`${hub.url}/auth/sign-out`, {}, { Origin: 'https://evil.example' })).status).toBe(401);
    expect(await hub.sessions()).toBe(1);
  });

  it('and all else is described in our metadata', async () => {
    const { text, headers } = await new TestBrowser().get(`${hub.url}/auth/saml/acme/metadata`);
    expect(headers.get('content-type')).toContain('application/samlmetadata+xml');
    expect(text).toContain(`entityID="${hub.url}/auth/saml/acme/metadata"`);
    expect(text).toContain(`Location="${hub.url}/auth/saml/acme/acs"`);
    expect(text.match(/<SingleLogoutService Binding="[^"]+(POST|Redirect)"/g)).toHaveLength(2);
    expect(text).toContain('WantAssertionsSigned="true"');
  });
});
