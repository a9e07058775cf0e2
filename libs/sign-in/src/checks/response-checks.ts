import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { SamlAddresses } from '../saml/addresses.js';
import { checkResponse } from '../saml/checked-response.js';
import type { VouchedSignIn } from '../saml/expectation.js';
import { decodeMessage, type GuardedXml, guardXml } from '../saml/guarded-xml.js';
import { RequestCache } from '../saml/request-cache.js';
import { samlOptions } from '../saml/saml-options.js';
import { SamlPassport } from '../saml/saml-passport.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import type { SamlRequestEntity } from '../saml/saml-request.entity.js';
import { SamlRepository } from '../saml/saml.repository.js';
import type { Findings } from './findings.js';
import { libraryRefusal } from './library-refusal.js';
import { SignInCheck } from './sign-in-check.js';
import { SignInProblem } from './sign-in-problem.js';

/** What a provider's form brought. */
export interface BroughtResponse {
  /** The SAMLResponse parameter. */
  readonly response: string;
  readonly relayState: string | undefined;
}

/** A sign-in that passed every check, and the request it answers; undefined: it began at the provider. */
export interface CheckedSignIn {
  readonly signIn: VouchedSignIn;
  readonly requestId: string | undefined;
}

/** Everything that is checked of a response before it counts: at a sign-in, at a test, and again where a failure is to be explained. */
@Injectable()
export class ResponseChecks {
  constructor(
    private readonly database: Database,
    private readonly saml: SamlRepository,
    private readonly addresses: SamlAddresses,
    private readonly passport: SamlPassport,
  ) {}

  /**
   * @param awaited the request of a test that the response should answer; left out at a sign-in, where the response says which
   * @returns undefined unless every check held
   * @throws SamlRefusal where the findings end at the first
   */
  async run(connection: SamlConnectionEntity, brought: BroughtResponse, findings: Findings, awaited?: string): Promise<CheckedSignIn | undefined> {
    const message = findings.make(SignInCheck.READABLE, () => read(brought.response));
    if (!message) return undefined;
    findings.make(SignInCheck.REQUEST, () => checkAnswered(connection, message.inResponseTo, brought.relayState, awaited));
    await this.askLibrary(connection, message, awaited === undefined ? 'LOGIN' : 'TEST', findings);
    const requestId = awaited ?? message.inResponseTo;
    const acsUrl = this.addresses.acs(connection.slug);
    const signIn = checkResponse(message.xml, { connection, acsUrl, requestId, now: new Date() }, findings);
    return signIn && findings.allHold ? { signIn, requestId } : undefined;
  }

  private async askLibrary(
    connection: SamlConnectionEntity, { xml, inResponseTo }: GuardedXml, purpose: SamlRequestEntity['purpose'], findings: Findings,
  ): Promise<void> {
    const cache = new RequestCache(this.database, this.saml, { purpose, connectionId: connection.id, returnTo: '/', browserBindingHash: Buffer.alloc(0) });
    const options = samlOptions({ connection, addresses: this.addresses, cache, solicited: inResponseTo !== undefined });
    const said = await this.passport.checkResponse(options, Buffer.from(xml, 'utf8').toString('base64')).then(() => undefined, libraryRefusal);
    if (!said) return;
    if (!said.check) return findings.refuse(said.refusal);
    findings.make(said.check, () => {
      throw said.refusal;
    });
  }
}

function read(response: string): GuardedXml {
  const message = guardXml(decodeMessage(response));
  if (message.root !== 'Response') throw new SamlRefusal(`Expected a Response, not ${message.root}`, { problem: SignInProblem.MALFORMED });
  return message;
}

function checkAnswered(connection: SamlConnectionEntity, inResponseTo: string | undefined, relayState: string | undefined, awaited: string | undefined): void {
  if (inResponseTo === undefined && (awaited !== undefined || !connection.allowIdpInitiated)) {
    throw new SamlRefusal('The response answers no request, and the connection allows none that the provider starts', { problem: SignInProblem.UNSOLICITED, received: [] });
  }
  const sent = awaited ?? inResponseTo;
  if (sent === undefined || relayState === sent) return;
  throw new SamlRefusal('The RelayState is not the one we sent', {
    problem: SignInProblem.RELAY_STATE, expected: [sent], received: relayState === undefined ? [] : [relayState.slice(0, 200)],
  });
}
