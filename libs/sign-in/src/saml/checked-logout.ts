import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { checkIssuer } from './expectation.js';
import { ASSERTION_NS, CLOCK_SKEW_MS, PROTOCOL_NS, SUCCESS } from './saml-names.js';
import { SamlRefusal } from './saml-refusal.js';
import { attributeOf, childrenOf, instantOf, onlyChild, textOf } from './signed-xml.js';

/** A logout request is made and followed at once. Milliseconds. */
const MAX_AGE_MS = 10 * 60_000;

export interface CheckedLogoutRequest {
  readonly id: string;
  readonly nameId: string;
  /** Empty: every session of the person. */
  readonly sessionIndexes: readonly string[];
  readonly expiresAt: Date;
}

export interface LogoutExpectation {
  readonly connection: Pick<SamlConnectionEntity, 'issuer'>;
  /** Our logout service's address. */
  readonly logoutUrl: string;
  readonly now: Date;
}

/** Reads a LogoutRequest out of signed XML. Source: saml-core-2.0-os 3.7.1, saml-profiles-2.0-os 4.4.4.1. @throws SamlRefusal */
export function checkLogoutRequest(request: Element, expected: LogoutExpectation): CheckedLogoutRequest {
  checkMessage(request, 'LogoutRequest', expected);
  const id = attributeOf(request, 'ID');
  const issuedAt = instantOf(request, 'IssueInstant');
  const until = instantOf(request, 'NotOnOrAfter');
  const now = expected.now.getTime();
  if (!id || !issuedAt) throw new SamlRefusal('The logout request has no ID or no IssueInstant');
  if (Math.abs(now - issuedAt.getTime()) > MAX_AGE_MS || (until && until.getTime() + CLOCK_SKEW_MS <= now)) throw new SamlRefusal('The logout request has expired');
  return {
    id,
    nameId: textOf(onlyChild(request, ASSERTION_NS, 'NameID')),
    sessionIndexes: childrenOf(request, PROTOCOL_NS, 'SessionIndex').map(textOf),
    expiresAt: new Date(issuedAt.getTime() + MAX_AGE_MS),
  };
}

/** @returns the ID of our request that the response answers. @throws SamlRefusal unless it says that the person is signed out */
export function checkLogoutResponse(response: Element, expected: LogoutExpectation): string {
  checkMessage(response, 'LogoutResponse', expected);
  const status = attributeOf(onlyChild(onlyChild(response, PROTOCOL_NS, 'Status'), PROTOCOL_NS, 'StatusCode'), 'Value');
  if (status !== SUCCESS) throw new SamlRefusal(`The provider's logout ended with ${status}`);
  const requestId = attributeOf(response, 'InResponseTo');
  if (!requestId) throw new SamlRefusal('The logout response answers no request');
  return requestId;
}

function checkMessage(message: Element, name: string, expected: LogoutExpectation): void {
  if (message.namespaceURI !== PROTOCOL_NS || message.localName !== name) throw new SamlRefusal(`Expected a ${name}, not ${message.localName}`);
  if (attributeOf(message, 'Version') !== '2.0') throw new SamlRefusal(`The ${name} is not SAML 2.0`);
  checkIssuer(message, expected.connection.issuer);
  const destination = attributeOf(message, 'Destination');
  if (destination !== expected.logoutUrl) throw new SamlRefusal(`The ${name}'s Destination is ${destination}, not ${expected.logoutUrl}`);
}
