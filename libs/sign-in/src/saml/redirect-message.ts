import { inflateRawSync } from 'node:zlib';
import { decodeUtf8 } from './guarded-xml.js';
import { SamlRefusal } from './saml-refusal.js';

const MAX_XML = 256 * 1024;
const PARAMETERS = ['SAMLRequest', 'SAMLResponse', 'RelayState', 'SigAlg', 'Signature'];
/** Sources: RFC 9231 2.3.2 to 2.3.6. SHA-1 is refused. */
const ALGORITHM = /^http:\/\/www\.w3\.org\/2001\/04\/xmldsig-more#(rsa|ecdsa)-sha(256|384|512)$/;

/** A message in an address, as the HTTP-Redirect binding has it (saml-bindings-2.0-os 3.4.4). */
export interface RedirectMessage {
  readonly kind: 'SAMLRequest' | 'SAMLResponse';
  readonly xml: string;
  readonly relayState: string | undefined;
  /** Decoded parameters, for the library. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The parameters of the binding as they were sent, and nothing else: what the signature is of. */
  readonly query: string;
}

/**
 * Takes a message out of an address. The library accepts one without a signature, with parameters twice, and of any size, so that is refused here.
 * @param query what stands behind the question mark, as it was sent
 * @returns undefined where no message is in it
 * @throws SamlRefusal
 */
export function readRedirect(query: string): RedirectMessage | undefined {
  const raw = new Map<string, string>();
  for (const part of query.split('&')) {
    const name = part.split('=', 1)[0] as string;
    if (!PARAMETERS.includes(name)) continue;
    if (raw.has(name)) throw new SamlRefusal(`The parameter ${name} is there twice`);
    raw.set(name, part);
  }
  const kind = raw.has('SAMLRequest') ? 'SAMLRequest' : 'SAMLResponse';
  if (!raw.has(kind)) return undefined;
  if (raw.has('SAMLRequest') && raw.has('SAMLResponse')) throw new SamlRefusal('The address holds two messages');
  const parameters = Object.fromEntries([...raw].map(([name, part]) => [name, decode(part.slice(name.length + 1))]));
  if (!parameters['Signature'] || !ALGORITHM.test(parameters['SigAlg'] ?? '')) throw new SamlRefusal('The message is not signed with SHA-256 or better');
  return {
    kind,
    xml: inflate(parameters[kind] as string),
    relayState: parameters['RelayState'],
    parameters,
    query: [kind, 'RelayState', 'SigAlg', 'Signature'].flatMap((name) => raw.get(name) ?? []).join('&'),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'));
  } catch {
    throw new SamlRefusal('The address is not encoded properly');
  }
}

function inflate(base64: string): string {
  try {
    return decodeUtf8(inflateRawSync(Buffer.from(base64, 'base64'), { maxOutputLength: MAX_XML }));
  } catch {
    throw new SamlRefusal('The message cannot be inflated, or is too long');
  }
}
