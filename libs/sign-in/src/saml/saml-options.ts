import { randomBytes } from 'node:crypto';
import { type CacheProvider, type SamlConfig, ValidateInResponseTo } from '@node-saml/node-saml';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import type { SamlAddresses } from './addresses.js';
import { CLOCK_SKEW_MS, REQUEST_SECONDS } from './saml-names.js';

/** A new ID for a request: an xs:ID with 160 random bits. */
export function newRequestId(): string {
  return `_${randomBytes(20).toString('hex')}`;
}

export interface SamlOptionsInput {
  readonly connection: SamlConnectionEntity;
  readonly addresses: SamlAddresses;
  readonly cache: CacheProvider;
  /** The ID our next request gets. */
  readonly requestId?: string;
  /** false for a response that the provider sent unasked, where the connection allows that and the caller has checked that it answers nothing. */
  readonly solicited?: boolean;
}

/** How the library is to speak with a connection's provider. */
export function samlOptions({ connection, addresses, cache, requestId, solicited = true }: SamlOptionsInput): SamlConfig {
  return {
    callbackUrl: addresses.acs(connection.slug),
    logoutCallbackUrl: addresses.logout(connection.slug),
    entryPoint: connection.entryPoint,
    logoutUrl: connection.logoutUrl ?? connection.entryPoint,
    issuer: connection.spEntityId,
    audience: connection.spEntityId,
    idpIssuer: connection.issuer,
    idpCert: connection.certificates,
    privateKey: connection.signingKey,
    publicCert: connection.signingCertificate,
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    wantAuthnResponseSigned: true,
    wantAssertionsSigned: true,
    validateInResponseTo: solicited ? ValidateInResponseTo.always : ValidateInResponseTo.never,
    requestIdExpirationPeriodMs: REQUEST_SECONDS * 1000,
    cacheProvider: cache,
    acceptedClockSkewMs: CLOCK_SKEW_MS,
    // The provider chooses how it names people and how they prove themselves; asking for one way shuts out the others, such as keys.
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    ...(requestId ? { generateUniqueId: () => requestId } : {}),
  };
}
