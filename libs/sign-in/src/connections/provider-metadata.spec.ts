import { beforeAll, describe, expect, it } from '@jest/globals';
import { readProviderMetadata } from './provider-metadata.js';
import { makeSigningKey } from './signing-key.js';

const MD = 'xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"';
const BINDINGS = 'urn:oasis:names:tc:SAML:2.0:bindings';

describe('readProviderMetadata', () => {
  let pem: string;
  let certificate: string;

  beforeAll(async () => {
    pem = (await makeSigningKey('idp')).certificate;
    certificate = pem.replace(/-----[^-]+-----|\s/g, '');
  });

  const key = (use: string): string =>
    `<KeyDescriptor${use}><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\n${certificate}\n</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>`;
  const service = (name: string, binding: string): string => `<${name} Binding="${BINDINGS}:${binding}" Location="https://idp.example/${name}/${binding}"/>`;
  const entity = (inside: string): string => `<EntityDescriptor ${MD} entityID="https://idp.example">` +
    `<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${inside}</IDPSSODescriptor></EntityDescriptor>`;
  const good = (): string => key(' use="signing"') + service('SingleLogoutService', 'HTTP-Redirect') + service('SingleSignOnService', 'HTTP-POST') +
    service('SingleSignOnService', 'HTTP-Redirect');

  it('finds entity id, addresses and certificates', () => {
    const expected = {
      issuer: 'https://idp.example',
      entryPoint: 'https://idp.example/SingleSignOnService/HTTP-Redirect',
      logoutUrl: 'https://idp.example/SingleLogoutService/HTTP-Redirect',
      certificates: [expect.stringContaining('BEGIN CERTIFICATE')],
    };
    expect(readProviderMetadata(entity(good()))).toEqual(expected);
    expect(readProviderMetadata(`\uFEFF<?xml version="1.0"?><!-- from IT --><EntitiesDescriptor ${MD}>${entity(good())}</EntitiesDescriptor>`)).toEqual(expected);
  });

  it('takes keys for any use, and none that only encrypt', () => {
    expect(readProviderMetadata(entity(key('') + service('SingleSignOnService', 'HTTP-Redirect')))).toMatchObject({ logoutUrl: null });
    expect(() => readProviderMetadata(entity(key(' use="encryption"') + service('SingleSignOnService', 'HTTP-Redirect')))).toThrow('no signing certificate');
  });

  it.each([
    ['cannot be read', 'not xml'],
    ['cannot be read', '<!DOCTYPE x><x/>'],
    ['no EntityDescriptor', '<x/>'],
    ['no EntityDescriptor', `<EntityDescriptor ${MD} entityID="x"><SPSSODescriptor/></EntityDescriptor>`],
    ['names no SingleSignOnService', entity('')],
    ['by HTTP-POST only', entity(service('SingleSignOnService', 'HTTP-POST'))],
    ['certificate that cannot be read', entity(service('SingleSignOnService', 'HTTP-Redirect') + '<KeyDescriptor><ds:KeyInfo><ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>')],
  ])('says what is wrong: %s', (message, xml) => {
    expect(() => readProviderMetadata(xml)).toThrow(message);
  });
});
