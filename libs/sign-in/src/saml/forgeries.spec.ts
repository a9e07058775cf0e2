import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { SAML as OldSaml, ValidateInResponseTo as OldValidate } from 'node-saml-5.0.0';
import { sql } from '#platform';
import { EVIL, signatureForgeries, wrappings } from '../testing/forgeries.js';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';
import { Findings } from '../checks/findings.js';
import { checkResponse } from './checked-response.js';

const forgeries = [...wrappings, ...signatureForgeries];

describe('forged responses', () => {
  let hub: SignInHub;

  beforeAll(async () => {
    hub = await SignInHub.start();
  });
  afterAll(() => hub.stop());

  /** Responses signed in every way that a provider may, as attackers get their own. */
  const genuine = (requestId: string): Record<string, string> => ({
    both: hub.response(requestId),
    assertion: hub.response(requestId, { signResponse: false }),
    response: hub.response(requestId, { signAssertion: false }),
  });

  /** Whom a library takes a forgery for. */
  async function nameBy(library: 'new' | 'old', xml: string, signed: string): Promise<string | undefined> {
    const options = {
      callbackUrl: hub.acsUrl, issuer: hub.connection.spEntityId, audience: hub.connection.spEntityId, idpCert: hub.provider.certificate,
      wantAuthnResponseSigned: signed !== 'assertion', wantAssertionsSigned: signed !== 'response',
    };
    const saml = library === 'new'
      ? new SAML({ ...options, validateInResponseTo: ValidateInResponseTo.never })
      : new OldSaml({ ...options, validateInResponseTo: OldValidate.never });
    const message = { SAMLResponse: Buffer.from(xml).toString('base64') };
    return saml.validatePostResponseAsync(message).then(({ profile }) => profile?.nameID, () => undefined);
  }

  it.each(forgeries)('are refused by the hub: %s', async (_what, forge) => {
    const browser = new TestBrowser();
    for (const signed of ['both', 'assertion', 'response']) {
      const requestId = await hub.begin(browser);
      const forged = attempt(forge, genuine(requestId)[signed] as string);
      if (forged === undefined) continue;
      expect((await hub.deliver(browser, forged, requestId)).status).toBe(401);
    }
    expect(await hub.test.database.query(sql`SELECT 1 FROM identity WHERE subject = ${EVIL}`)).toEqual([]);
  });

  it.each(forgeries)('name nobody else where our own checks are asked alone: %s', (_what, forge) => {
    for (const xml of Object.values(genuine('_r'))) {
      const forged = attempt(forge, xml);
      if (forged === undefined) continue;
      const name = (): string | undefined =>
        checkResponse(forged, { connection: hub.connection, acsUrl: hub.acsUrl, requestId: '_r', now: new Date() }, Findings.endingAtFirst())?.nameId;
      expect(resultOf(name)).not.toBe(EVIL);
    }
  });

  it.each(forgeries)('name nobody else where the library is asked alone: %s', async (_what, forge) => {
    for (const [signed, xml] of Object.entries(genuine('_r'))) {
      const forged = attempt(forge, xml);
      if (forged !== undefined) expect(await nameBy('new', forged, signed)).not.toBe(EVIL);
    }
  });

  it('are worth the name: an old version of the library falls for some', async () => {
    const fallenFor: string[] = [];
    for (const [what, forge] of forgeries) {
      for (const [signed, xml] of Object.entries(genuine('_r'))) {
        const forged = attempt(forge, xml);
        if (forged !== undefined && (await nameBy('old', forged, signed)) === EVIL) fallenFor.push(`${what} (${signed} signed)`);
      }
    }
    expect(fallenFor).toEqual(['both', 'assertion', 'response'].map((signed) => `a comment with another digest in DigestValue (${signed} signed)`));
  });

  it('cannot cut a name by a comment', async () => {
    const browser = new TestBrowser();
    const requestId = await hub.begin(browser);
    const xml = hub.response(requestId, { nameId: 'ada-1.evil.example' }).replace('ada-1.evil.example', 'ada-1<!-- -->.evil.example');
    expect((await hub.deliver(browser, xml, requestId)).status).toBe(401);
    const name = checkResponse(xml, { connection: hub.connection, acsUrl: hub.acsUrl, requestId, now: new Date() }, Findings.endingAtFirst())?.nameId;
    expect(name).toBe('ada-1.evil.example');
  });
});

/** A forgery that needs a signature the message doesn't have can't be made. */
function attempt(forge: (xml: string) => string, xml: string): string | undefined {
  try {
    return forge(xml);
  } catch {
    return undefined;
  }
}

function resultOf(work: () => string | undefined): string | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
