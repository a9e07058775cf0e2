import { checkIssuer, type Expectation, type VouchedSignIn } from './expectation.js';
import { ASSERTION_NS, BEARER, CLOCK_SKEW_MS } from './saml-names.js';
import { SamlRefusal } from './saml-refusal.js';
import { attributeOf, childrenOf, instantOf, onlyChild, textOf } from './signed-xml.js';

const MAX_NAME_ID = 1024;

/** Checks an assertion that stands in a signed response. @throws SamlRefusal */
export function checkAssertion(assertion: Element, expected: Expectation): VouchedSignIn {
  if (attributeOf(assertion, 'Version') !== '2.0') throw new SamlRefusal('The assertion is not SAML 2.0');
  checkIssuer(assertion, expected.connection.issuer);
  const assertionId = attributeOf(assertion, 'ID');
  if (!assertionId) throw new SamlRefusal('The assertion has no ID');
  const subject = onlyChild(assertion, ASSERTION_NS, 'Subject');
  const confirmedUntil = checkConfirmation(subject, expected);
  checkConditions(onlyChild(assertion, ASSERTION_NS, 'Conditions'), expected);
  const nameId = onlyChild(subject, ASSERTION_NS, 'NameID');
  if (textOf(nameId) === '' || textOf(nameId).length > MAX_NAME_ID) throw new SamlRefusal('The NameID is empty or too long');
  const statement = childrenOf(assertion, ASSERTION_NS, 'AuthnStatement')[0];
  if (!statement) throw new SamlRefusal('The assertion has no AuthnStatement');
  const sessionEndsAt = instantOf(statement, 'SessionNotOnOrAfter') ?? null;
  if (sessionEndsAt && isPast(sessionEndsAt, expected.now)) throw new SamlRefusal("The provider's session has ended");
  return {
    assertionId,
    expiresAt: new Date(confirmedUntil.getTime() + CLOCK_SKEW_MS),
    nameId: textOf(nameId),
    nameIdFormat: attributeOf(nameId, 'Format') ?? null,
    sessionIndex: attributeOf(statement, 'SessionIndex') ?? null,
    sessionEndsAt,
    attributes: attributesOf(assertion),
  };
}

/** At least one bearer confirmation must be for us, for this request, and in time. @returns when it ends */
function checkConfirmation(subject: Element, expected: Expectation): Date {
  const problems: string[] = [];
  for (const confirmation of childrenOf(subject, ASSERTION_NS, 'SubjectConfirmation')) {
    const bounds = childrenOf(confirmation, ASSERTION_NS, 'SubjectConfirmationData')[0];
    if (attributeOf(confirmation, 'Method') !== BEARER || !bounds) problems.push('it is not of a bearer');
    else {
      const until = instantOf(bounds, 'NotOnOrAfter');
      const from = instantOf(bounds, 'NotBefore');
      if (attributeOf(bounds, 'Recipient') !== expected.acsUrl) problems.push(`its Recipient is ${attributeOf(bounds, 'Recipient')}, not ${expected.acsUrl}`);
      else if (attributeOf(bounds, 'InResponseTo') !== expected.requestId) problems.push('it answers another request');
      else if (!until || isPast(until, expected.now)) problems.push('it has expired, or never does');
      else if (from && isFuture(from, expected.now)) problems.push('it is not valid yet');
      else return until;
    }
  }
  throw new SamlRefusal(`No SubjectConfirmation holds: ${problems.join('; ') || 'there is none'}`);
}

function checkConditions(conditions: Element, expected: Expectation): void {
  const from = instantOf(conditions, 'NotBefore');
  const until = instantOf(conditions, 'NotOnOrAfter');
  if (from && isFuture(from, expected.now)) throw new SamlRefusal('The assertion is not valid yet');
  if (until && isPast(until, expected.now)) throw new SamlRefusal('The assertion has expired');
  const restrictions = childrenOf(conditions, ASSERTION_NS, 'AudienceRestriction');
  const forUs = (restriction: Element): boolean =>
    childrenOf(restriction, ASSERTION_NS, 'Audience').some((audience) => textOf(audience) === expected.connection.spEntityId);
  if (restrictions.length === 0 || !restrictions.every(forUs)) throw new SamlRefusal(`The assertion's Audience is not ${expected.connection.spEntityId}`);
}

/** Values by Name, and by FriendlyName where that is free. */
function attributesOf(assertion: Element): Map<string, string[]> {
  const attributes = new Map<string, string[]>();
  const friendly = new Map<string, string[]>();
  for (const statement of childrenOf(assertion, ASSERTION_NS, 'AttributeStatement')) {
    for (const attribute of childrenOf(statement, ASSERTION_NS, 'Attribute')) {
      const values = childrenOf(attribute, ASSERTION_NS, 'AttributeValue').map(textOf).filter((value) => value !== '');
      attributes.set(attribute.getAttribute('Name') ?? '', values);
      const name = attributeOf(attribute, 'FriendlyName');
      if (name) friendly.set(name, values);
    }
  }
  return new Map([...friendly, ...attributes]);
}

function isPast(end: Date, now: Date): boolean {
  return end.getTime() + CLOCK_SKEW_MS <= now.getTime();
}

function isFuture(start: Date, now: Date): boolean {
  return start.getTime() - CLOCK_SKEW_MS > now.getTime();
}
