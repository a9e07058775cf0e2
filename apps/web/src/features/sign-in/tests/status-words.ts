import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** The provider's own status codes. Source: saml-core-2.0-os 3.2.2.2. */
const STATUS_WORDS: Record<string, MessageDescriptor> = {
  Requester: msg`the request wasn’t what the provider expects: compare entity ID, reply URL and our certificate there`,
  Responder: msg`something failed at the provider`,
  VersionMismatch: msg`the provider doesn’t speak SAML 2.0`,
  AuthnFailed: msg`the person couldn’t prove who they are, or may not use this application`,
  InvalidAttrNameOrValue: msg`an attribute that the provider was asked for is unknown to it`,
  InvalidNameIDPolicy: msg`the provider can’t make a NameID in the form that is set there`,
  NoAuthnContext: msg`the provider can’t have people prove themselves in the way that is set there`,
  NoAvailableIDP: msg`no provider behind this one is known`,
  NoPassive: msg`the provider would have had to ask the person, and was told not to`,
  NoSupportedIDP: msg`the provider behind this one isn’t supported`,
  PartialLogout: msg`not every session was ended`,
  ProxyCountExceeded: msg`there are too many providers one behind the other`,
  RequestDenied: msg`the provider refused: the person or this hub isn’t allowed there`,
  RequestUnsupported: msg`the provider doesn’t support such requests`,
  RequestVersionTooHigh: msg`the provider doesn’t speak SAML 2.0`,
  UnknownPrincipal: msg`the provider doesn’t know the person`,
  UnsupportedBinding: msg`the provider can’t answer by HTTP-POST`,
};

/** What a status code means; undefined for the provider's own words. */
export function statusWords(value: string): MessageDescriptor | undefined {
  const name = /^urn:oasis:names:tc:SAML:2\.0:status:(\w+)$/.exec(value)?.[1];
  return name === undefined ? undefined : STATUS_WORDS[name];
}
