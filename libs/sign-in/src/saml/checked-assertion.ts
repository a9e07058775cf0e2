import type { Findings } from '../checks/findings.js';
import { SignInCheck } from '../checks/sign-in-check.js';
import { SignInProblem } from '../checks/sign-in-problem.js';
import { checkIssuer, type Expectation, type VouchedSignIn } from './expectation.js';
import { ASSERTION_NS, BEARER, CLOCK_SKEW_MS } from './saml-names.js';
import { SamlRefusal } from './saml-refusal.js';
import { attributeOf, childrenOf, instantOf, onlyChild, textOf } from './signed-xml.js';

const MAX_NAME_ID = 1024;

/**
 * Checks an assertion that stands in a response.
 * @returns undefined where one of its parts isn't what it should be
 * @throws SamlRefusal where the findings end at the first
 */
export function checkAssertion(assertion: Element, expected: Expectation, findings: Findings): VouchedSignIn | undefined {
  const assertionId = findings.make(SignInCheck.READABLE, () => checkForm(assertion));
  findings.make(SignInCheck.ISSUER, () => checkIssuer(assertion, expected.connection.issuer));
  const subject = findings.make(SignInCheck.READABLE, () => onlyChild(assertion, ASSERTION_NS, 'Subject'));
  const confirmedUntil = subject && findings.make(SignInCheck.RECIPIENT, () => checkConfirmation(subject, expected));
  const conditions = findings.make(SignInCheck.READABLE, () => onlyChild(assertion, ASSERTION_NS, 'Conditions'));
  if (conditions) {
    findings.make(SignInCheck.TIMES, () => checkTimes(conditions, expected.now));
    findings.make(SignInCheck.AUDIENCE, () => checkAudience(conditions, expected.connection.spEntityId));
  }
  const nameId = subject && findings.make(SignInCheck.NAME_ID, () => checkNameId(subject));
  const session = findings.make(SignInCheck.TIMES, () => checkSession(assertion, expected.now));
  if (!assertionId || !confirmedUntil || !nameId || !session) return undefined;
  return {
    assertionId,
    expiresAt: new Date(confirmedUntil.getTime() + CLOCK_SKEW_MS),
    nameId: textOf(nameId),
    nameIdFormat: attributeOf(nameId, 'Format') ?? null,
    ...session,
    attributes: attributesOf(assertion),
  };
}

/** @returns the assertion's ID */
function checkForm(assertion: Element): string {
  if (attributeOf(assertion, 'Version') !== '2.0') throw new SamlRefusal('The assertion is not SAML 2.0');
  const assertionId = attributeOf(assertion, 'ID');
  if (!assertionId) throw new SamlRefusal('The assertion has no ID');
  return assertionId;
}

/** At least one bearer confirmation must be for us, for this request, and in time. @returns when it ends */
function checkConfirmation(subject: Element, expected: Expectation): Date {
  const refusals: SamlRefusal[] = [];
  for (const confirmation of childrenOf(subject, ASSERTION_NS, 'SubjectConfirmation')) {
    const refusal = refusalOf(confirmation, expected);
    if (refusal instanceof Date) return refusal;
    refusals.push(refusal);
  }
  const why = refusals.map(({ message }) => message).join('; ') || 'there is none';
  throw new SamlRefusal(`No SubjectConfirmation holds: ${why}`, refusals[0]?.facts ?? { problem: SignInProblem.NO_CONFIRMATION });
}

/** @returns why a confirmation doesn't hold, or until when it does */
function refusalOf(confirmation: Element, { acsUrl, requestId, now }: Expectation): SamlRefusal | Date {
  const bounds = childrenOf(confirmation, ASSERTION_NS, 'SubjectConfirmationData')[0];
  const method = attributeOf(confirmation, 'Method');
  if (method !== BEARER || !bounds) return new SamlRefusal('it is not of a bearer', { problem: SignInProblem.NO_CONFIRMATION, expected: [BEARER], received: listOf(method) });
  const [recipient, answered] = [attributeOf(bounds, 'Recipient'), attributeOf(bounds, 'InResponseTo')];
  const [until, from] = [instantOf(bounds, 'NotOnOrAfter'), instantOf(bounds, 'NotBefore')];
  if (recipient !== acsUrl) {
    return new SamlRefusal(`its Recipient is ${recipient}, not ${acsUrl}`, { problem: SignInProblem.RECIPIENT, expected: [acsUrl], received: listOf(recipient) });
  }
  if (answered !== requestId) {
    return new SamlRefusal('it answers another request', { problem: SignInProblem.OTHER_REQUEST, expected: listOf(requestId), received: listOf(answered) });
  }
  if (!until || isPast(until, now)) return new SamlRefusal('it has expired, or never does', outside(SignInProblem.EXPIRED, until, now));
  if (from && isFuture(from, now)) return new SamlRefusal('it is not valid yet', outside(SignInProblem.NOT_YET_VALID, from, now));
  return until;
}

function checkTimes(conditions: Element, now: Date): void {
  const from = instantOf(conditions, 'NotBefore');
  const until = instantOf(conditions, 'NotOnOrAfter');
  if (from && isFuture(from, now)) throw new SamlRefusal('The assertion is not valid yet', outside(SignInProblem.NOT_YET_VALID, from, now));
  if (until && isPast(until, now)) throw new SamlRefusal('The assertion has expired', outside(SignInProblem.EXPIRED, until, now));
}

function checkAudience(conditions: Element, spEntityId: string): void {
  const restrictions = childrenOf(conditions, ASSERTION_NS, 'AudienceRestriction').map((one) => childrenOf(one, ASSERTION_NS, 'Audience').map(textOf));
  if (restrictions.length > 0 && restrictions.every((audiences) => audiences.includes(spEntityId))) return;
  throw new SamlRefusal(`The assertion's Audience is not ${spEntityId}`, { problem: SignInProblem.AUDIENCE, expected: [spEntityId], received: restrictions.flat() });
}

function checkNameId(subject: Element): Element {
  const nameId = onlyChild(subject, ASSERTION_NS, 'NameID');
  if (textOf(nameId) === '' || textOf(nameId).length > MAX_NAME_ID) throw new SamlRefusal('The NameID is empty or too long', { problem: SignInProblem.NAME_ID });
  return nameId;
}

function checkSession(assertion: Element, now: Date): Pick<VouchedSignIn, 'sessionIndex' | 'sessionEndsAt'> {
  const statement = childrenOf(assertion, ASSERTION_NS, 'AuthnStatement')[0];
  if (!statement) throw new SamlRefusal('The assertion has no AuthnStatement', { problem: SignInProblem.MALFORMED });
  const sessionEndsAt = instantOf(statement, 'SessionNotOnOrAfter') ?? null;
  if (sessionEndsAt && isPast(sessionEndsAt, now)) throw new SamlRefusal("The provider's session has ended", outside(SignInProblem.SESSION_ENDED, sessionEndsAt, now));
  return { sessionIndex: attributeOf(statement, 'SessionIndex') ?? null, sessionEndsAt };
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

/** What came against what the clock says, both as instants. */
function outside(problem: SignInProblem, bound: Date | undefined, now: Date): { problem: SignInProblem; expected: string[]; received: string[] } {
  return { problem, expected: [now.toISOString()], received: bound ? [bound.toISOString()] : [] };
}

function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function isPast(end: Date, now: Date): boolean {
  return end.getTime() + CLOCK_SKEW_MS <= now.getTime();
}

function isFuture(start: Date, now: Date): boolean {
  return start.getTime() - CLOCK_SKEW_MS > now.getTime();
}
