import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { signatureForgeries, wrappings } from '../testing/forgeries.js';
import { SignInHub } from '../testing/sign-in-hub.js';
import { failed, TestDesk } from '../testing/test-desk.js';
import { type ResponseShape, TestProvider } from '../testing/test-provider.js';

const at = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const STATUS = 'urn:oasis:names:tc:SAML:2.0:status';

/** What may be wrong with a response, and what a test says of it. */
const wrong: readonly [string, Partial<ResponseShape>, Record<string, string>][] = [
  ['another Audience', { audience: 'https://other.example/sp' }, { AUDIENCE: 'AUDIENCE' }],
  ['another Destination', { destination: 'https://other.example/acs' }, { DESTINATION: 'DESTINATION' }],
  ['another Recipient', { recipient: 'https://other.example/acs' }, { RECIPIENT: 'RECIPIENT' }],
  ['another Issuer', { issuer: 'https://other.example' }, { ISSUER: 'ISSUER' }],
  ['a SubjectConfirmation for another request', { subjectRequestId: '_other' }, { REQUEST: 'OTHER_REQUEST' }],
  ['a clock behind ours', { notOnOrAfter: at(-600), subjectNotOnOrAfter: at(-600) }, { TIMES: 'EXPIRED' }],
  ['a clock ahead of ours', { notBefore: at(600), notOnOrAfter: at(900) }, { TIMES: 'NOT_YET_VALID' }],
  ['an unsigned assertion', { signAssertion: false }, { ASSERTION_SIGNATURE: 'UNSIGNED' }],
  ['an unsigned response', { signResponse: false }, { RESPONSE_SIGNATURE: 'UNSIGNED' }],
  ['SHA-1', { signatureAlgorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' }, { READABLE: 'WEAK_ALGORITHM' }],
  ['a transient NameID', { nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' }, { NAME_ID: 'TRANSIENT' }],
  ['an empty NameID', { nameId: ' ' }, { NAME_ID: 'NAME_ID' }],
  ['another confirmation than a bearer’s', { method: 'urn:oasis:names:tc:SAML:2.0:cm:sender-vouches' }, { RECIPIENT: 'NO_CONFIRMATION' }],
  ['a session that has ended', { sessionEndsAt: at(-600) }, { TIMES: 'SESSION_ENDED' }],
  ['several things at once', { audience: 'x', destination: 'y', signAssertion: false }, { AUDIENCE: 'AUDIENCE', DESTINATION: 'DESTINATION', ASSERTION_SIGNATURE: 'UNSIGNED' }],
];

describe('a test explains', () => {
  let hub: SignInHub;
  let desk: TestDesk;

  beforeAll(async () => {
    hub = await SignInHub.start();
    desk = await TestDesk.open(hub);
  });
  afterAll(() => hub.stop());

  it.each(wrong)('%s', async (_what, shape, problems) => {
    const test = await desk.run((requestId) => hub.response(requestId, shape));
    expect(failed(test)).toEqual(problems);
    expect(test.passed).toBe(false);
    expect(test.person).toBeNull();
  });

  it('what would be right and what came', async () => {
    const { findings } = await desk.run((requestId) => hub.response(requestId, { audience: 'https://other.example/sp', notOnOrAfter: at(-600) }));
    expect(findings.find(({ check }) => String(check) === 'AUDIENCE')).toMatchObject({
      expected: [hub.connection.spEntityId], received: ['https://other.example/sp'], reason: expect.stringContaining('Audience'),
    });
    const times = findings.find(({ check }) => String(check) === 'TIMES');
    expect(Date.parse(times?.expected[0] as string) - Date.parse(times?.received[0] as string)).toBeGreaterThan(599_000);
  });

  it('another certificate, with the fingerprints of both', async () => {
    const other = await TestProvider.create();
    const withKey = (xml: string): string => xml.replaceAll('</ds:SignatureValue>', `</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${
      other.certificate.replace(/-----[^-]+-----|\s/g, '')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`);
    const test = await desk.run((requestId) => withKey(other.response({ requestId, acsUrl: hub.acsUrl, audience: hub.connection.spEntityId })));
    expect(failed(test)).toEqual({ RESPONSE_SIGNATURE: 'CERTIFICATE', ASSERTION_SIGNATURE: 'CERTIFICATE' });
    const finding = test.findings.find(({ check }) => String(check) === 'RESPONSE_SIGNATURE');
    expect(finding?.expected).toEqual([expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)]);
    expect(finding?.received).not.toEqual(finding?.expected);
  });

  it('a change on the way', async () => {
    const test = await desk.run((requestId) => hub.response(requestId).replace('ada@example.com', 'eve@example.com'));
    expect(Object.keys(failed(test))).toEqual(expect.arrayContaining(['RESPONSE_SIGNATURE', 'ASSERTION_SIGNATURE']));
  });

  it('the provider’s own refusal, with its codes and its words, signed or not', async () => {
    for (const signed of [true, false]) {
      const refusal = (requestId: string): string => hub.response(requestId, { status: `${STATUS}:Responder`, signAssertion: false, signResponse: false })
        .replace(/<saml:Assertion.*<\/saml:Assertion>/s, '')
        .replace(/(<samlp:StatusCode Value="[^"]+")\/>/, `$1><samlp:StatusCode Value="${STATUS}:AuthnFailed"/></samlp:StatusCode><samlp:StatusMessage>Not assigned</samlp:StatusMessage>`);
      const test = await desk.run((requestId) => (signed ? hub.provider.sign(refusal(requestId), 'Response') : refusal(requestId)));
      expect(failed(test)).toEqual({ STATUS: 'STATUS', ...(signed ? {} : { RESPONSE_SIGNATURE: 'UNSIGNED' }) });
      expect(test.findings.find(({ check }) => String(check) === 'STATUS')?.received).toEqual([`${STATUS}:Responder`, `${STATUS}:AuthnFailed`, 'Not assigned']);
    }
  });

  it('an encrypted assertion', async () => {
    const test = await desk.run((requestId) => hub.provider.sign(hub.response(requestId, { signAssertion: false, signResponse: false })
      .replace(/<saml:Assertion.*<\/saml:Assertion>/s, '<saml:EncryptedAssertion><x/></saml:EncryptedAssertion>'), 'Response'));
    expect(failed(test)).toEqual({ ENCRYPTION: 'ENCRYPTED' });
  });

  it('an answer to another request, and a RelayState that was lost', async () => {
    expect(failed(await desk.run(() => hub.response(`_${'0'.repeat(40)}`)))).toMatchObject({ REQUEST: 'OTHER_REQUEST' });
    expect(failed(await desk.run((requestId) => hub.response(requestId), ''))).toEqual({ REQUEST: 'RELAY_STATE' });
    expect(failed(await desk.run(() => hub.response(undefined)))).toMatchObject({ REQUEST: 'UNSOLICITED' });
  });

  it('what is no SAML at all', async () => {
    const test = await desk.run(() => 'no xml');
    expect(failed(test)).toEqual({ READABLE: 'MALFORMED' });
    expect(test.findings.filter(({ state }) => String(state) === 'NOT_REACHED')).toHaveLength(12);
  });

  it.each([...wrappings, ...signatureForgeries])('that this is forged, or why it doesn’t pass: %s', async (_what, forge) => {
    for (const shape of [{}, { signResponse: false }, { signAssertion: false }]) {
      let made = false;
      const test = await desk.run((requestId) => {
        const genuine = hub.response(requestId, shape);
        try {
          const forged = forge(genuine);
          made = forged !== genuine;
          return forged;
        } catch {
          return genuine;
        }
      });
      if (!made) continue;
      expect(test.passed).toBe(false);
      expect(test.person).toBeNull();
    }
    expect(await hub.test.database.query(sql`SELECT 1 FROM identity WHERE subject <> 'admin-1'`)).toEqual([]);
  });
});
