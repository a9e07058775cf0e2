import { generateServiceProviderMetadata } from '@node-saml/node-saml';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import type { SamlAddresses } from './addresses.js';
import { REDIRECT_BINDING } from './saml-names.js';

/** What the provider must know of us: our entity id, certificate, and where it sends responses and logout messages. */
export function serviceMetadata(connection: SamlConnectionEntity, addresses: SamlAddresses): string {
  const xml = generateServiceProviderMetadata({
    issuer: connection.spEntityId,
    callbackUrl: addresses.acs(connection.slug),
    logoutCallbackUrl: addresses.logout(connection.slug),
    privateKey: connection.signingKey,
    // With the one that is to follow, so that a provider knows it before it signs anything.
    publicCerts: [connection.signingCertificate, ...(connection.nextSigningCertificate ? [connection.nextSigningCertificate] : [])],
    signatureAlgorithm: 'sha256',
    wantAssertionsSigned: true,
    identifierFormat: null,
  });
  // The library names one binding of our logout service; it speaks both.
  return xml.replace(/<SingleLogoutService Binding="[^"]*"( Location="[^"]*")\/>/, (found, location: string) =>
    `${found}\n    <SingleLogoutService Binding="${REDIRECT_BINDING}"${location}/>`);
}
