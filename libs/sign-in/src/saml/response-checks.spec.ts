import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';
import { type ResponseShape, TestProvider } from '../testing/test-provider.js';

const at = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const sha1 = { signatureAlgorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' };

/** What is wrong with a response that is signed as it should be. Most of these the library takes. */
const wrong: readonly [string, Partial<ResponseShape>][] = [
  ['a Recipient that isn’t us', { recipient: 'https://other.example/acs' }],
  ['a Destination that isn’t us', { destination: 'https://other.example/acs' }],
  ['no Destination', { destination: undefined }],
  ['another Issuer of the response', { responseIssuer: 'https://other.example' }],
  ['another Issuer of the assertion', { assertionIssuer: 'https://other.example' }],
  ['another Audience', { audience: 'https://other.example/sp' }],
  ['a Status other than Success', { status: 'urn:oasis:names:tc:SAML:2.0:status:Requester' }],
  ['an expired SubjectConfirmation', { subjectNotOnOrAfter: at(-600) }],
  ['a SubjectConfirmation without an end', { subjectNotOnOrAfter: undefined }],
  ['a SubjectConfirmation for another request', { subjectRequestId: '_other' }],
  ['a SubjectConfirmation for no request', { subjectRequestId: undefined }],
  ['a SubjectConfirmation that isn’t a bearer’s', { method: 'urn:oasis:names:tc:SAML:2.0:cm:sender-vouches' }],
  ['expired Conditions', { notOnOrAfter: at(-600) }],
  ['Conditions that begin later', { notBefore: at(600), notOnOrAfter: at(900) }],
  ['an ended session at the provider', { sessionEndsAt: at(-600) }],
  ['times that aren’t instants', { notOnOrAfter: 'tomorrow' }],
  ['an empty NameID', { nameId: ' ' }],
  ['an unsigned assertion', { signAssertion: false }],
  ['an unsigned response', { signResponse: false }],
  ['no signature at all', { signAssertion: false, signResponse: false }],
  ['a SHA-1 signature', sha1],
  ['a SHA-1 digest', { digestAlgorithm: 'http://www.w3.org/2000/09/xmldsig#sha1' }],
  ['a transient NameID', { nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' }],
];

describe('a response', () => {
  let hub: SignInHub;

  beforeAll(async () => {
    hub = await SignInHub.start();
  });
  afterAll(() => hub.stop());

  async function send(change: (requestId: string) => string): Promise<number> {
    const browser = new TestBrowser();
    const requestId = await hub.begin(browser);
    return (await hub.deliver(browser, change(requestId), requestId)).status;
  }

  it('is taken when all is right', async () => {
    expect(await send((requestId) => hub.response(requestId))).toBe(303);
  });

  it.each(wrong)('is refused with %s', async (_what, shape) => {
    expect(await send((requestId) => hub.response(requestId, shape))).toBe(401);
  });

  it('is refused when somebody else signed it', async () => {
    const other = await TestProvider.create();
    expect(await send((requestId) => other.response({ requestId, acsUrl: hub.acsUrl, audience: hub.connection.spEntityId }))).toBe(401);
  });

  it('is refused when changed after it was signed', async () => {
    expect(await send((requestId) => hub.response(requestId).replace('ada@example.com', 'eve@example.com'))).toBe(401);
    expect(await send((requestId) => hub.response(requestId).replace('>ada-1<', '>eve-1<'))).toBe(401);
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE x>'],
    ['entities that grow', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
    ['an external entity', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a comment in front', '<!-- x -->'],
    ['a processing instruction', '<?php x ?>'],
  ])('is refused with %s, before it is parsed', async (_what, prolog) => {
    expect(await send((requestId) => prolog + hub.response(requestId))).toBe(401);
  });

  it('is refused beyond a bound in size, depth and elements', async () => {
    const padded = (padding: string, unsigned: Partial<ResponseShape> = { signAssertion: false, signResponse: false }) => (requestId: string): string =>
      hub.response(requestId, { attributes: { displayName: ['Ada'], padding: [padding] }, ...unsigned });
    expect(await send(padded('x'.repeat(300_000)))).toBe(401);
    expect(await send(padded('<a>'.repeat(60) + '</a>'.repeat(60)))).toBe(401);
    expect(await send(padded('<a/>'.repeat(5_000)))).toBe(401);
    expect(await send(padded('x'.repeat(100_000), {}))).toBe(303);
  });
});
