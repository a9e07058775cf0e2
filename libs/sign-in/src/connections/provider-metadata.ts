import { X509Certificate } from 'node:crypto';
import { type Said, said, UserError } from '#platform';
import { guardXml } from '../saml/guarded-xml.js';
import { METADATA_NS, POST_BINDING, PROTOCOL_NS, REDIRECT_BINDING, SIGNATURE_NS } from '../saml/saml-names.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { attributeOf, childrenOf, parseXml, textOf } from '../saml/signed-xml.js';

/** What we need to know of a provider. */
export interface ProviderMetadata {
  readonly issuer: string;
  readonly entryPoint: string;
  readonly logoutUrl: string | null;
  /** PEM. */
  readonly certificates: readonly string[];
}

/**
 * Reads a provider's metadata (saml-metadata-2.0-os). Whoever gives the file vouches for it: its signature, if any, isn't checked.
 * @throws UserError BAD_USER_INPUT that says what is missing
 */
export function readProviderMetadata(xml: string): ProviderMetadata {
  const entity = entityOf(xml);
  const issuer = attributeOf(entity, 'entityID');
  const descriptor = childrenOf(entity, METADATA_NS, 'IDPSSODescriptor').find((one) => attributeOf(one, 'protocolSupportEnumeration')?.includes(PROTOCOL_NS));
  if (!issuer || !descriptor) throw bad(said`The metadata describes no SAML 2.0 identity provider (IDPSSODescriptor).`);
  const entryPoint = service(descriptor, 'SingleSignOnService', 'Location');
  if (!entryPoint) throw bad(said`The metadata names no SingleSignOnService with the binding HTTP-Redirect.`);
  const certificates = childrenOf(descriptor, METADATA_NS, 'KeyDescriptor').filter((key) => attributeOf(key, 'use') !== 'encryption').flatMap(certificatesOf);
  if (certificates.length === 0) throw bad(said`The metadata holds no signing certificate.`);
  const logout = service(descriptor, 'SingleLogoutService', 'Location');
  return { issuer, entryPoint, logoutUrl: logout ?? null, certificates: [...new Set(certificates)] };
}

function entityOf(xml: string): Element {
  try {
    // A comment means nothing in metadata, and its signature may be of any kind: we don't check it.
    const plain = xml.replace(/^\uFEFF/, '').replace(/<!--[\s\S]*?-->/g, '').replace(/<(\w+:)?Signature[\s>][\s\S]*?<\/\1Signature>/, '');
    guardXml(plain);
    const root = parseXml(plain);
    const entities = root.localName === 'EntitiesDescriptor' ? childrenOf(root, METADATA_NS, 'EntityDescriptor') : [root];
    const entity = entities.find((one) => childrenOf(one, METADATA_NS, 'IDPSSODescriptor').length > 0);
    if (entity?.namespaceURI === METADATA_NS) return entity;
  } catch (error) {
    if (error instanceof SamlRefusal) throw bad(said`The metadata cannot be read: ${error.message}.`);
    throw error;
  }
  throw bad(said`The metadata has no EntityDescriptor of an identity provider.`);
}

function service(descriptor: Element, name: string, attribute: string): string | undefined {
  const services = childrenOf(descriptor, METADATA_NS, name);
  const redirect = services.find((one) => attributeOf(one, 'Binding') === REDIRECT_BINDING);
  const location = redirect && attributeOf(redirect, attribute);
  if (!location && services.some((one) => attributeOf(one, 'Binding') === POST_BINDING) && name === 'SingleSignOnService') {
    throw bad(said`The metadata offers ${name} by HTTP-POST only; turn HTTP-Redirect on.`);
  }
  if (location && !/^https?:\/\//.test(location)) throw bad(said`The metadata has an address that is none: ${location}.`);
  return location;
}

function certificatesOf(key: Element): string[] {
  const all = Array.from(key.getElementsByTagNameNS(SIGNATURE_NS, 'X509Certificate'));
  return all.map((element) => {
    try {
      return new X509Certificate(Buffer.from(textOf(element), 'base64')).toString();
    } catch {
      throw bad(said`The metadata holds a certificate that cannot be read.`);
    }
  });
}

function bad(words: Said): UserError {
  return new UserError('BAD_USER_INPUT', words, 'metadata');
}
