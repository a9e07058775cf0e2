import { randomBytes } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { SignedXml } from 'xml-crypto';
import { makeSigningKey } from '../connections/signing-key.js';

/** What a spec may bend in a response; the defaults make a good one. */
export interface ResponseShape {
  requestId?: string | undefined;
  acsUrl: string;
  audience: string;
  issuer?: string;
  responseIssuer?: string;
  assertionIssuer?: string;
  destination?: string | undefined;
  recipient?: string;
  subjectRequestId?: string | undefined;
  status?: string;
  nameId?: string;
  nameIdFormat?: string;
  sessionIndex?: string;
  sessionEndsAt?: string;
  notBefore?: string;
  notOnOrAfter?: string;
  subjectNotOnOrAfter?: string | undefined;
  method?: string;
  attributes?: Record<string, readonly string[]>;
  assertionId?: string;
  responseId?: string;
  signAssertion?: boolean;
  signResponse?: boolean;
  signatureAlgorithm?: string;
  digestAlgorithm?: string;
}

const at = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const newId = (): string => `_${randomBytes(16).toString('hex')}`;
const attribute = (name: string, value: string | undefined): string => (value === undefined ? '' : ` ${name}="${value}"`);

/** An identity provider for specs, which signs whatever it is told to. */
export class TestProvider {
  readonly issuer = 'https://idp.example.com/metadata';

  private constructor(
    readonly privateKey: string,
    readonly certificate: string,
  ) {}

  static async create(): Promise<TestProvider> {
    const { privateKey, certificate } = await makeSigningKey('idp.example.com');
    return new TestProvider(privateKey, certificate);
  }

  /** The response's XML. */
  response(shape: ResponseShape): string {
    const issuer = shape.issuer ?? this.issuer;
    const responseId = shape.responseId ?? newId();
    const assertionId = shape.assertionId ?? newId();
    const subjectRequestId = 'subjectRequestId' in shape ? shape.subjectRequestId : shape.requestId;
    const attributes = Object.entries(shape.attributes ?? { displayName: ['Ada Example'], mail: ['ada@example.com'] }).map(([name, values]) =>
      `<saml:Attribute Name="${name}">${values.map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join('')}</saml:Attribute>`);
    const assertion = `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${assertionId}" Version="2.0" IssueInstant="${at(0)}">` +
      `<saml:Issuer>${shape.assertionIssuer ?? issuer}</saml:Issuer>` +
      `<saml:Subject><saml:NameID Format="${shape.nameIdFormat ?? 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'}">${shape.nameId ?? 'ada-1'}</saml:NameID>` +
      `<saml:SubjectConfirmation Method="${shape.method ?? 'urn:oasis:names:tc:SAML:2.0:cm:bearer'}"><saml:SubjectConfirmationData` +
      `${attribute('InResponseTo', subjectRequestId)}${attribute('NotOnOrAfter', 'subjectNotOnOrAfter' in shape ? shape.subjectNotOnOrAfter : at(300))}` +
      `${attribute('Recipient', shape.recipient ?? shape.acsUrl)}/></saml:SubjectConfirmation></saml:Subject>` +
      `<saml:Conditions NotBefore="${shape.notBefore ?? at(-60)}" NotOnOrAfter="${shape.notOnOrAfter ?? at(300)}">` +
      `<saml:AudienceRestriction><saml:Audience>${shape.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
      `<saml:AuthnStatement AuthnInstant="${at(0)}" SessionIndex="${shape.sessionIndex ?? 'session-1'}"${attribute('SessionNotOnOrAfter', shape.sessionEndsAt)}>` +
      '<saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext>' +
      `</saml:AuthnStatement><saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement></saml:Assertion>`;
    const response = '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"' +
      ` ID="${responseId}" Version="2.0" IssueInstant="${at(0)}"${attribute('Destination', 'destination' in shape ? shape.destination : shape.acsUrl)}` +
      `${attribute('InResponseTo', shape.requestId)}><saml:Issuer>${shape.responseIssuer ?? issuer}</saml:Issuer>` +
      `<samlp:Status><samlp:StatusCode Value="${shape.status ?? 'urn:oasis:names:tc:SAML:2.0:status:Success'}"/></samlp:Status>${assertion}</samlp:Response>`;
    const once = shape.signAssertion === false ? response : this.sign(response, 'Assertion', shape);
    return shape.signResponse === false ? once : this.sign(once, 'Response', shape);
  }

  /** Signs the element of this name, which has an ID and an Issuer. */
  sign(xml: string, element: string, shape: Pick<ResponseShape, 'signatureAlgorithm' | 'digestAlgorithm'> = {}): string {
    const signed = new SignedXml({
      privateKey: this.privateKey,
      publicCert: this.certificate,
      signatureAlgorithm: shape.signatureAlgorithm ?? 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
    });
    const path = `//*[local-name(.)='${element}']`;
    signed.addReference({
      xpath: path,
      transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'],
      digestAlgorithm: shape.digestAlgorithm ?? 'http://www.w3.org/2001/04/xmlenc#sha256',
    });
    signed.computeSignature(xml, { prefix: 'ds', location: { reference: `${path}/*[local-name(.)='Issuer']`, action: 'after' } });
    return signed.getSignedXml();
  }
}

/** The XML of a message in an address. */
export function messageIn(url: string, parameter: 'SAMLRequest' | 'SAMLResponse' = 'SAMLRequest'): string {
  return inflateRawSync(Buffer.from(new URL(url).searchParams.get(parameter) as string, 'base64')).toString('utf8');
}

/** The ID of a request in an address. */
export function requestIdIn(url: string): string {
  return /\bID="([^"]+)"/.exec(messageIn(url))?.[1] as string;
}
