import { X509Certificate } from 'node:crypto';
import { SIGNATURE_NS } from '../saml/saml-names.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { SignInProblem } from './sign-in-problem.js';

/**
 * Why an element isn't signed by the provider, as far as it tells: nothing signs it, it names another certificate than ours, or the
 * signature doesn't fit. What it says of its certificate is believed for this explanation alone.
 */
export function explainSignature(element: Element, certificates: readonly string[]): SamlRefusal {
  const signature = Array.from(element.childNodes).find((node) => node.nodeType === 1 && (node as Element).localName === 'Signature' &&
    (node as Element).namespaceURI === SIGNATURE_NS) as Element | undefined;
  if (!signature) return new SamlRefusal(`The ${element.localName} is not signed`, { problem: SignInProblem.UNSIGNED });
  const expected = certificates.map((pem) => new X509Certificate(pem).fingerprint256);
  const received = fingerprintsIn(signature);
  const other = received.length > 0 && !received.some((fingerprint) => expected.includes(fingerprint));
  return new SamlRefusal(`The ${element.localName} is not signed by a key of the provider's${other ? `: it names the certificate ${received.join(', ')}` : ''}`, {
    problem: other ? SignInProblem.CERTIFICATE : SignInProblem.SIGNATURE, expected, received,
  });
}

function fingerprintsIn(signature: Element): string[] {
  return Array.from(signature.getElementsByTagNameNS(SIGNATURE_NS, 'X509Certificate')).slice(0, 5).flatMap((element) => {
    try {
      return [new X509Certificate(Buffer.from(element.textContent ?? '', 'base64')).fingerprint256];
    } catch {
      return [];
    }
  });
}
