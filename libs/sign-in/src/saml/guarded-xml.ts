import { SaxesParser } from 'saxes';
import { SignInProblem } from '../checks/sign-in-problem.js';
import { SamlRefusal } from './saml-refusal.js';
import { ASSERTION_NS, SIGNATURE_NS } from './saml-names.js';

/** Longest message, in bytes: an assertion with a thousand groups stays below. */
const MAX_BYTES = 256 * 1024;
const MAX_DEPTH = 32;
const MAX_ELEMENTS = 4_000;
/** One of the message, one of the assertion in it. */
const MAX_SIGNATURES = 2;

/** SHA-1 is broken for signatures; anything unknown is refused with it. Sources: RFC 9231, RFC 4051. */
const ALGORITHMS: Record<string, RegExp> = {
  SignatureMethod: /^http:\/\/www\.w3\.org\/2001\/04\/xmldsig-more#(rsa|ecdsa)-sha(256|384|512)$/,
  DigestMethod: /^http:\/\/www\.w3\.org\/2001\/04\/(xmlenc#sha(256|512)|xmldsig-more#sha384)$/,
};

export interface GuardedXml {
  readonly xml: string;
  /** The root element's name without prefix. Not yet verified. */
  readonly root: string;
  /** The root's InResponseTo. Not yet verified. */
  readonly inResponseTo: string | undefined;
}

/**
 * Looks at a message before any parser that builds trees does: bound in size, depth and elements, well-formed, without DOCTYPE, comments and
 * processing instructions, each ID once, at most one assertion wherever it hides, no signature that holds objects, and no weak algorithm.
 * What signature wrapping and comment forgeries are made of doesn't pass. Ours is in addition to the library's own checks.
 * @throws SamlRefusal
 */
export function guardXml(xml: string): GuardedXml {
  if (xml.length > MAX_BYTES) throw new SamlRefusal(`The message is ${xml.length} characters long`);
  if (/<!(?!\[CDATA\[)/.test(xml)) throw new SamlRefusal('The message holds a DOCTYPE, a comment or another declaration');
  if (/<\?(?!xml\s)/i.test(xml)) throw new SamlRefusal('The message holds a processing instruction');
  return new Guard(xml).read();
}

/** The XML of a parameter in base64, as the POST binding has it. @throws SamlRefusal */
export function decodeMessage(parameter: string): string {
  if (parameter.length > MAX_BYTES * 1.5) throw new SamlRefusal(`The message is ${parameter.length} characters of base64 long`);
  const compact = parameter.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) throw new SamlRefusal('The message is not base64');
  return decodeUtf8(Buffer.from(compact, 'base64'));
}

/** @throws SamlRefusal for bytes that aren't UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SamlRefusal('The message is not UTF-8');
  }
}

class Guard {
  private readonly ids = new Set<string>();
  private depth = 0;
  private elements = 0;
  private assertions = 0;
  private signatures = 0;
  private root: string | undefined;
  private inResponseTo: string | undefined;

  constructor(private readonly xml: string) {}

  read(): GuardedXml {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new SamlRefusal(`The message is not well-formed XML: ${error.message}`);
    });
    parser.on('opentag', (tag) => this.open(tag.uri, tag.local, Object.values(tag.attributes)));
    parser.on('closetag', () => {
      this.depth -= 1;
    });
    parser.write(this.xml).close();
    return { xml: this.xml, root: this.root as string, inResponseTo: this.inResponseTo };
  }

  private open(namespace: string, name: string, attributes: readonly { name: string; value: string }[]): void {
    this.depth += 1;
    this.elements += 1;
    if (this.depth > MAX_DEPTH || this.elements > MAX_ELEMENTS) throw new SamlRefusal('The message is nested too deeply or has too many elements');
    const value = (attribute: string): string | undefined => attributes.find((one) => one.name === attribute)?.value;
    for (const { name: attribute, value: id } of attributes) if (/^(xml:)?id$/i.test(attribute)) this.once(id);
    if (this.root === undefined) {
      this.root = name;
      this.inResponseTo = value('InResponseTo');
    }
    if (namespace === ASSERTION_NS && name === 'Assertion' && ++this.assertions > 1) throw new SamlRefusal('The message holds more than one assertion');
    // Looked for here, as what is within it isn't ours to judge: the key it is encrypted to may well be wrapped with SHA-1.
    if (namespace === ASSERTION_NS && name === 'EncryptedAssertion') throw new SamlRefusal('The assertion is encrypted', { problem: SignInProblem.ENCRYPTED });
    if (namespace === SIGNATURE_NS) this.signaturePart(name, value('Algorithm'));
  }

  private once(id: string): void {
    if (this.ids.has(id)) throw new SamlRefusal(`The ID ${id} is there twice`);
    this.ids.add(id);
  }

  private signaturePart(name: string, algorithm: string | undefined): void {
    if (name === 'Signature' && ++this.signatures > MAX_SIGNATURES) throw new SamlRefusal('The message holds too many signatures');
    if (name === 'Object') throw new SamlRefusal('A signature holds an object');
    const allowed = ALGORITHMS[name];
    if (!allowed || allowed.test(algorithm ?? '')) return;
    throw new SamlRefusal(`The algorithm ${algorithm} is not allowed; sign with SHA-256 or better`, {
      problem: SignInProblem.WEAK_ALGORITHM, received: [algorithm ?? ''],
    });
  }
}
