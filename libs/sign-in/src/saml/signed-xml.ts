import { getVerifiedXml } from '@node-saml/node-saml/lib/xml.js';
import { DOMParser } from '@xmldom/xmldom';
import { explainSignature } from '../checks/explain-signature.js';
import { SamlRefusal } from './saml-refusal.js';

/** Parses XML that `guardXml` has let through, or that a signature vouches for. */
export function parseXml(xml: string): Element {
  const refuse = (message: string): never => {
    throw new SamlRefusal(`The message is not XML: ${message}`);
  };
  const { documentElement } = new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } }).parseFromString(xml, 'text/xml');
  return documentElement;
}

/**
 * The message's root as its signature vouches for it: parsed from the very bytes that were digested, never from the message.
 * @throws SamlRefusal unless one of the certificates' keys signed the root
 */
export function verifiedRoot(xml: string, certificates: readonly string[]): Element {
  return verifiedElement(xml, parseXml(xml), certificates);
}

/** As `verifiedRoot`, of an element in the message that has a signature of its own. */
export function verifiedElement(xml: string, element: Element, certificates: readonly string[]): Element {
  let verified: string | null;
  try {
    verified = getVerifiedXml(xml, element, [...certificates]);
  } catch (error) {
    throw new SamlRefusal(`The signature of the ${element.localName} is no sound one: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!verified) throw explainSignature(element, certificates);
  return parseXml(verified);
}

/** The element's own children of this name. */
export function childrenOf(parent: Element, namespace: string, name: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const element = node as Element;
    if (element.nodeType === 1 && element.namespaceURI === namespace && element.localName === name) found.push(element);
  }
  return found;
}

/** The one child of this name. @throws SamlRefusal where there is none, or several */
export function onlyChild(parent: Element, namespace: string, name: string): Element {
  const [child, ...more] = childrenOf(parent, namespace, name);
  if (!child || more.length > 0) throw new SamlRefusal(`${parent.localName} must have exactly one ${name}`);
  return child;
}

/** An attribute; undefined where it is missing or empty. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.getAttribute(name) || undefined;
}

/** The element's whole text, trimmed. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

/** An instant in UTC. @throws SamlRefusal where the attribute is there and isn't one */
export function instantOf(element: Element, name: string): Date | undefined {
  const text = attributeOf(element, name);
  if (text === undefined) return undefined;
  const instant = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) || Number.isNaN(instant.getTime())) {
    throw new SamlRefusal(`${element.localName}/@${name} is not an instant in UTC: ${text}`);
  }
  return instant;
}
