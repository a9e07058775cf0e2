import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';
import { AddSamlConnectionCommand } from './add-saml-connection.command.js';
import { DisableConnectionCommand } from './disable-connection.command.js';

describe('connections', () => {
  let hub: SignInHub;
  let add: AddSamlConnectionCommand;

  beforeAll(async () => {
    hub = await SignInHub.start();
    add = hub.app.get(AddSamlConnectionCommand, { strict: false });
  });
  afterAll(() => hub.stop());

  const metadata = (entryPoint = 'https://idp.example/sso'): string => {
    const certificate = hub.provider.certificate.replace(/-----[^-]+-----|\s/g, '');
    return `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="${hub.provider.issuer}">` +
      '<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>' +
      `<ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>` +
      `<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${entryPoint}"/></IDPSSODescriptor></EntityDescriptor>`;
  };

  it('are made of the provider’s metadata and lead there', async () => {
    const { addresses } = await add.run({ slug: 'other', label: 'Other Inc.', metadata: metadata('https://idp.example/sso?tenant=7') });
    expect(addresses).toEqual({
      metadata: `${hub.url}/auth/saml/other/metadata`,
      acs: `${hub.url}/auth/saml/other/acs`,
      logout: `${hub.url}/auth/saml/other/logout`,
      entityId: `${hub.url}/auth/saml/other/metadata`,
    });
    const { location } = await new TestBrowser().get(`${hub.url}/auth/saml/other/login`);
    expect(location).toMatch(/^https:\/\/idp\.example\/sso\?tenant=7&SAMLRequest=/);
  });

  it('are brought up to date under the same slug, with the key the provider knows us by', async () => {
    const { connection: before } = await add.run({ slug: 'twice', metadata: metadata() });
    const { connection: after } = await add.run({ slug: 'twice', label: 'Twice', metadata: metadata('https://new.example/sso') });
    expect(after).toMatchObject({ id: before.id, label: 'Twice', entryPoint: 'https://new.example/sso', signingCertificate: before.signingCertificate });
  });

  it('keep to themselves: a response for one is none for another, though the provider is the same', async () => {
    await add.run({ slug: 'other', metadata: metadata() });
    const browser = new TestBrowser();
    const requestId = await hub.begin(browser);
    const answer = await browser.postAcrossSites(`${hub.url}/auth/saml/other/acs`, {
      SAMLResponse: Buffer.from(hub.response(requestId)).toString('base64'), RelayState: requestId,
    });
    expect(answer.status).toBe(401);
  });

  it.each([
    { slug: 'Big' }, { slug: '' }, { slug: '../x' }, { slug: 'demo' }, { slug: 'ok', metadata: '<x/>' }, { slug: 'ok', label: ' ' },
    { slug: 'ok', attributeMap: { title: 'job' } as never }, { slug: 'ok', groupMap: { OWNER: ['x'] } as never },
  ])('are refused out of form: %j', async (input) => {
    await expect(add.run({ metadata: metadata(), ...input })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('end their sessions when they are turned off', async () => {
    const { browser } = await hub.signIn();
    const disable = hub.app.get(DisableConnectionCommand, { strict: false });
    expect(await disable.run('acme')).toBe(1);
    expect((await browser.get(`${hub.url}/auth/saml/acme/login`)).status).toBe(404);
    expect(await hub.sessions()).toBe(0);
    await expect(disable.run('acme')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await hub.test.database.query(sql`SELECT action FROM audit_entry WHERE action LIKE 'connection.dis%'`)).toHaveLength(1);
  });
});
