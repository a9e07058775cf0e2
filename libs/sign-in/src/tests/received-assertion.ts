import type { AttributeMap } from '../connections/attribute-map.js';
import { usualAttributes } from '../connections/attribute-map.js';
import { ASSERTION_NS } from '../saml/saml-names.js';
import { attributeOf, childrenOf, parseXml, textOf } from '../saml/signed-xml.js';

/** One of the attributes that came. */
export interface ReceivedAttribute {
  readonly name: string;
  readonly friendlyName: string | null;
  readonly values: readonly string[];
  /** Which of our words reads it. */
  readonly usedAs: readonly string[];
}

/** What an assertion says, word for word; not yet to be believed. */
export interface ReceivedAssertion {
  readonly nameId: string | null;
  readonly nameIdFormat: string | null;
  readonly attributes: readonly ReceivedAttribute[];
  /** Our words that no attribute came for. */
  readonly missing: readonly string[];
}

const WORDS = Object.keys(usualAttributes) as (keyof AttributeMap)[];
const MAX_VALUES = 200;
const MAX_VALUE = 2_000;

/** Reads what there is to see in a message that `guardXml` let through. @returns null where it holds no assertion */
export function receivedAssertion(xml: string, map: AttributeMap): ReceivedAssertion | null {
  const assertion = childrenOf(parseXml(xml), ASSERTION_NS, 'Assertion')[0];
  if (!assertion) return null;
  const nameId = childrenOf(assertion, ASSERTION_NS, 'Subject').flatMap((subject) => childrenOf(subject, ASSERTION_NS, 'NameID'))[0];
  const all = childrenOf(assertion, ASSERTION_NS, 'AttributeStatement').flatMap((statement) => childrenOf(statement, ASSERTION_NS, 'Attribute'));
  const names = new Set(all.flatMap((one) => [one.getAttribute('Name') ?? '', attributeOf(one, 'FriendlyName') ?? '']));
  // As mapPerson does: for each word the first of its names that came.
  const readAs = new Map(WORDS.map((word) => [word, (map[word] ?? usualAttributes[word]).find((name) => names.has(name))]));
  const attributes = all.map((one): ReceivedAttribute => {
    const [name, friendlyName] = [one.getAttribute('Name') ?? '', attributeOf(one, 'FriendlyName') ?? null];
    const values = childrenOf(one, ASSERTION_NS, 'AttributeValue').slice(0, MAX_VALUES).map((value) => textOf(value).slice(0, MAX_VALUE).toWellFormed());
    return { name, friendlyName, values, usedAs: WORDS.filter((word) => readAs.get(word) === name || (friendlyName !== null && readAs.get(word) === friendlyName)) };
  });
  return {
    nameId: nameId ? textOf(nameId).slice(0, MAX_VALUE) : null,
    nameIdFormat: nameId ? (attributeOf(nameId, 'Format') ?? null) : null,
    attributes,
    missing: WORDS.filter((word) => word !== 'subject' && readAs.get(word) === undefined),
  };
}
