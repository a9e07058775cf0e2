import { randomUUID } from 'node:crypto';
import { IdentityProvider, type IdentityProviderInstance, SamlLib, ServiceProvider, type ServiceProviderInstance, setSchemaValidator } from 'samlify';
import { guardXml } from '../saml/guarded-xml.js';
import { POST_BINDING, REDIRECT_BINDING } from '../saml/saml-names.js';
import type { RedirectMessage } from '../saml/redirect-message.js';
import type { DemoKeys } from './demo-keys.js';
import { demoResponseTemplate } from './demo-response-template.js';

/** Whom the provider vouches for. */
export interface DemoSubject {
  readonly handle: string;
  readonly displayName: string;
  readonly mail: string | null;
  readonly title: string | null;
  readonly department: string | null;
}

/** A signed response for the browser to post. */
export interface DemoResponse {
  readonly acsUrl: string;
  readonly samlResponse: string;
}

const PERSISTENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';
const MINUTES_5 = 5 * 60_000;

setSchemaValidator({
  validate: async (xml: string) => {
    guardXml(xml);
    return 'well-formed';
  },
});

/**
 * The demo's identity provider: real SAML, for anybody who asks. Only this file needs samlify, which is an optional dependency and absent from a
 * production install; it is imported while the demo is on, never otherwise.
 */
export class DemoProvider {
  private readonly idp: IdentityProviderInstance;
  private readonly sp: ServiceProviderInstance;

  /** @param serviceMetadata our own metadata, as the hub publishes it for the demo's connection */
  constructor(url: string, keys: DemoKeys, serviceMetadata: string) {
    this.idp = IdentityProvider({
      entityID: `${url}/demo-idp/metadata`,
      privateKey: keys.privateKey,
      signingCert: keys.certificate,
      wantAuthnRequestsSigned: true,
      wantLogoutRequestSigned: true,
      wantLogoutResponseSigned: true,
      nameIDFormat: [PERSISTENT],
      singleSignOnService: [{ Binding: REDIRECT_BINDING, Location: `${url}/demo-idp/sso` }],
      singleLogoutService: [{ Binding: REDIRECT_BINDING, Location: `${url}/demo-idp/slo` }, { Binding: POST_BINDING, Location: `${url}/demo-idp/slo` }],
      loginResponseTemplate: demoResponseTemplate,
    });
    this.sp = ServiceProvider({ metadata: serviceMetadata, wantMessageSigned: true, wantLogoutRequestSigned: true, wantLogoutResponseSigned: true });
  }

  get metadata(): string {
    return this.idp.getMetadata();
  }

  /** Checks a sign-in request of the hub's. @returns its ID */
  async readLogin(message: RedirectMessage): Promise<string> {
    const { extract } = await this.idp.parseLoginRequest(this.sp, 'redirect', requestOf(message));
    return (extract.request as { id: string }).id;
  }

  /** @param sessionIndex names the session here; the hub hands it back when it signs out */
  async respond(requestId: string, subject: DemoSubject, sessionIndex: string): Promise<DemoResponse> {
    const now = new Date();
    const later = new Date(now.getTime() + MINUTES_5).toISOString();
    const acsUrl = this.sp.entityMeta.getAssertionConsumerService('post') as string;
    const id = `_${randomUUID()}`;
    const values = {
      ID: id,
      AssertionID: `_${randomUUID()}`,
      Destination: acsUrl,
      SubjectRecipient: acsUrl,
      Audience: this.sp.entityMeta.getEntityID(),
      Issuer: this.idp.entityMeta.getEntityID(),
      IssueInstant: now.toISOString(),
      ConditionsNotBefore: now.toISOString(),
      ConditionsNotOnOrAfter: later,
      SubjectConfirmationDataNotOnOrAfter: later,
      NameIDFormat: PERSISTENT,
      NameID: subject.handle,
      InResponseTo: requestId,
      SessionIndex: sessionIndex,
      attrDisplayName: subject.displayName,
      attrMail: subject.mail,
      attrTitle: subject.title,
      attrDepartment: subject.department,
    };
    const fill = (template: string): { id: string; context: string } => ({ id, context: SamlLib.replaceTagsByValue(template, values) });
    const { context } = await this.idp.createLoginResponse(this.sp, { extract: { request: { id: requestId } } }, 'post', {}, { customTagReplacement: fill });
    return { acsUrl, samlResponse: context };
  }

  /** Checks a logout request of the hub's and answers it. @returns where the browser goes with the answer */
  async answerLogout(message: RedirectMessage): Promise<string> {
    const { extract } = await this.idp.parseLogoutRequest(this.sp, 'redirect', requestOf(message));
    const { id } = extract.request as { id: string };
    return this.idp.createLogoutResponse(this.sp, { extract: { request: { id } } }, 'redirect', { relayState: message.relayState ?? '' }).context;
  }

  /** Where the browser goes to tell the hub that somebody has signed out here. */
  logoutUrl(handle: string, sessionIndex: string): string {
    return this.idp.createLogoutRequest(this.sp, 'redirect', { logoutNameID: handle, sessionIndex }, { relayState: 'demo' }).context;
  }

  /** Checks the hub's answer to that. */
  async readLogoutAnswer(message: RedirectMessage): Promise<void> {
    await this.idp.parseLogoutResponse(this.sp, 'redirect', requestOf(message));
  }
}

function requestOf({ parameters, query }: RedirectMessage): { query: Record<string, string>; octetString: string } {
  return { query: { ...parameters }, octetString: query.replace(/&Signature=[^&]*$/, '') };
}
