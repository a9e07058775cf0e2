import type { Findings } from '../checks/findings.js';
import { SignInCheck } from '../checks/sign-in-check.js';
import { SignInProblem } from '../checks/sign-in-problem.js';
import { checkAssertion } from './checked-assertion.js';
import { checkIssuer, type Expectation, type VouchedSignIn } from './expectation.js';
import { ASSERTION_NS, PROTOCOL_NS, SUCCESS } from './saml-names.js';
import { SamlRefusal } from './saml-refusal.js';
import { attributeOf, childrenOf, onlyChild, parseXml, textOf, verifiedElement } from './signed-xml.js';

/**
 * Checks on the signed XML what the library doesn't: Destination, Issuer, Status and Version of the response, and all of the assertion.
 * Source: saml-profiles-2.0-os 4.1.4.2 and 4.1.4.3, saml-bindings-2.0-os 3.5.5.2.
 * @param xml a message that `guardXml` let through
 * @returns undefined unless every check held, those made before among them
 * @throws SamlRefusal where the findings end at the first
 */
export function checkResponse(xml: string, expected: Expectation, findings: Findings): VouchedSignIn | undefined {
  const { certificates } = expected.connection;
  // Where the signature doesn't hold and the rest is looked at all the same, nothing comes of it but words.
  const response = findings.make(SignInCheck.RESPONSE_SIGNATURE, () => verifiedElement(xml, parseXml(xml), certificates)) ?? parseXml(xml);
  findings.make(SignInCheck.READABLE, () => {
    if (response.namespaceURI !== PROTOCOL_NS || response.localName !== 'Response') throw new SamlRefusal(`Expected a Response, not ${response.localName}`);
    if (attributeOf(response, 'Version') !== '2.0') throw new SamlRefusal('The response is not SAML 2.0');
  });
  findings.make(SignInCheck.DESTINATION, () => checkDestination(response, expected.acsUrl));
  findings.make(SignInCheck.REQUEST, () => checkRequest(response, expected.requestId));
  findings.make(SignInCheck.ISSUER, () => checkIssuer(response, expected.connection.issuer));
  findings.make(SignInCheck.STATUS, () => checkStatus(response));
  findings.make(SignInCheck.ENCRYPTION, () => {
    if (childrenOf(response, ASSERTION_NS, 'EncryptedAssertion').length > 0) {
      throw new SamlRefusal('The assertion is encrypted', { problem: SignInProblem.ENCRYPTED });
    }
  });
  if (findings.refusedBy(SignInCheck.STATUS)) return undefined;
  findings.make(SignInCheck.ASSERTION_SIGNATURE, () => verifiedElement(xml, onlyChild(parseXml(xml), ASSERTION_NS, 'Assertion'), certificates));
  const assertion = findings.make(SignInCheck.READABLE, () => onlyChild(response, ASSERTION_NS, 'Assertion'));
  const signIn = assertion && checkAssertion(assertion, expected, findings);
  return findings.allHold ? signIn : undefined;
}

function checkDestination(response: Element, acsUrl: string): void {
  const destination = attributeOf(response, 'Destination');
  if (destination === acsUrl) return;
  throw new SamlRefusal(`The response's Destination is ${destination}, not ${acsUrl}`, {
    problem: SignInProblem.DESTINATION, expected: [acsUrl], received: destination === undefined ? [] : [destination],
  });
}

function checkRequest(response: Element, requestId: string | undefined): void {
  const given = attributeOf(response, 'InResponseTo');
  if (given === requestId) return;
  throw new SamlRefusal('The response answers another request', {
    problem: SignInProblem.OTHER_REQUEST, expected: requestId === undefined ? [] : [requestId], received: given === undefined ? [] : [given],
  });
}

/** Source: saml-core-2.0-os 3.2.2.2: the code within the code says more. */
function checkStatus(response: Element): void {
  const status = onlyChild(response, PROTOCOL_NS, 'Status');
  const code = onlyChild(status, PROTOCOL_NS, 'StatusCode');
  const value = attributeOf(code, 'Value');
  if (value === SUCCESS) return;
  const inner = childrenOf(code, PROTOCOL_NS, 'StatusCode').map((one) => attributeOf(one, 'Value') ?? '');
  const message = childrenOf(status, PROTOCOL_NS, 'StatusMessage').map(textOf);
  const received = [value ?? '', ...inner, ...message].filter((text) => text !== '').map((text) => text.slice(0, 500));
  throw new SamlRefusal(`The response's status is ${received.join(', ')}`, { problem: SignInProblem.STATUS, received });
}
