import { checkAssertion } from './checked-assertion.js';
import { checkIssuer, type Expectation, type VouchedSignIn } from './expectation.js';
import { ASSERTION_NS, PROTOCOL_NS, SUCCESS } from './saml-names.js';
import { SamlRefusal } from './saml-refusal.js';
import { attributeOf, childrenOf, onlyChild, verifiedRoot } from './signed-xml.js';

/**
 * Checks on the signed XML what the library doesn't: Destination, Issuer, Status and Version of the response, and all of the assertion.
 * Source: saml-profiles-2.0-os 4.1.4.2 and 4.1.4.3, saml-bindings-2.0-os 3.5.5.2.
 * @param xml a message that `guardXml` let through and the library accepted
 * @throws SamlRefusal
 */
export function checkResponse(xml: string, expected: Expectation): VouchedSignIn {
  const response = verifiedRoot(xml, expected.connection.certificates);
  if (response.namespaceURI !== PROTOCOL_NS || response.localName !== 'Response') throw new SamlRefusal(`Expected a Response, not ${response.localName}`);
  if (attributeOf(response, 'Version') !== '2.0') throw new SamlRefusal('The response is not SAML 2.0');
  if (attributeOf(response, 'Destination') !== expected.acsUrl) {
    throw new SamlRefusal(`The response's Destination is ${attributeOf(response, 'Destination')}, not ${expected.acsUrl}`);
  }
  if (attributeOf(response, 'InResponseTo') !== expected.requestId) throw new SamlRefusal('The response answers another request');
  checkIssuer(response, expected.connection.issuer);
  const status = attributeOf(onlyChild(onlyChild(response, PROTOCOL_NS, 'Status'), PROTOCOL_NS, 'StatusCode'), 'Value');
  if (status !== SUCCESS) throw new SamlRefusal(`The response's status is ${status}`);
  if (childrenOf(response, ASSERTION_NS, 'EncryptedAssertion').length > 0) throw new SamlRefusal('The assertion is encrypted');
  return checkAssertion(onlyChild(response, ASSERTION_NS, 'Assertion'), expected);
}
