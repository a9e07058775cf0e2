import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { ProvisionPersonCommand } from '../people/provision-person.command.js';
import { hashSecret, newSecret } from '../sessions/secret.js';
import { SamlAddresses } from './addresses.js';
import { checkResponse } from './checked-response.js';
import type { VouchedSignIn } from './expectation.js';
import { decodeMessage, guardXml } from './guarded-xml.js';
import { RequestCache } from './request-cache.js';
import { samlOptions } from './saml-options.js';
import { SamlPassport } from './saml-passport.js';
import { SamlRefusal } from './saml-refusal.js';
import { SamlRepository } from './saml.repository.js';

/** Takes a provider's response: checks it, uses it up, and leaves a hand-over for the browser to fetch. */
@Injectable()
export class ConsumeResponseCommand {
  constructor(
    private readonly database: Database,
    private readonly saml: SamlRepository,
    private readonly addresses: SamlAddresses,
    private readonly passport: SamlPassport,
    private readonly people: ProvisionPersonCommand,
  ) {}

  /**
   * @param response the SAMLResponse parameter
   * @returns the hand-over's key
   * @throws SamlRefusal
   */
  async run(connection: SamlConnectionEntity, response: string, relayState: string | undefined): Promise<string> {
    const { xml, root, inResponseTo: requestId } = guardXml(decodeMessage(response));
    if (root !== 'Response') throw new SamlRefusal(`Expected a Response, not ${root}`);
    if (requestId === undefined && !connection.allowIdpInitiated) {
      throw new SamlRefusal('The response answers no request, and the connection allows none that the provider starts', 'Sign in from our own page.');
    }
    if (requestId !== undefined && relayState !== requestId) throw new SamlRefusal('The RelayState is not the one we sent');
    const signIn = await this.check(connection, xml, requestId);
    return this.useUp(connection, requestId, signIn);
  }

  /** The library's checks, then ours on what is signed. */
  private async check(connection: SamlConnectionEntity, xml: string, requestId: string | undefined): Promise<VouchedSignIn> {
    const cache = new RequestCache(this.database, this.saml, {
      purpose: 'LOGIN', connectionId: connection.id, returnTo: '/', browserBindingHash: Buffer.alloc(0),
    });
    const options = samlOptions({ connection, addresses: this.addresses, cache, solicited: requestId !== undefined });
    try {
      await this.passport.checkResponse(options, Buffer.from(xml, 'utf8').toString('base64'));
    } catch (error) {
      throw new SamlRefusal(error instanceof Error ? error.message : String(error));
    }
    return checkResponse(xml, { connection, acsUrl: this.addresses.acs(connection.slug), requestId, now: new Date() });
  }

  /** All in one transaction, so that of many copies at once one is taken. */
  private useUp(connection: SamlConnectionEntity, requestId: string | undefined, signIn: VouchedSignIn): Promise<string> {
    return this.database.transaction(async (sql) => {
      const request = requestId === undefined ? undefined : await this.saml.consumeRequest(sql, connection.id, 'LOGIN', requestId);
      if (requestId !== undefined && !request) throw new SamlRefusal('The request was answered already, or too long ago');
      if (!(await this.saml.useAssertion(sql, connection.id, signIn.assertionId, signIn.expiresAt))) throw new SamlRefusal('The assertion was used already');
      const person = await this.people.run(sql, connection, signIn);
      const key = newSecret();
      await this.saml.addHandover(sql, {
        keyHash: hashSecret(key),
        connectionId: connection.id,
        personId: person.id,
        nameId: signIn.nameId,
        nameIdFormat: signIn.nameIdFormat,
        sessionIndex: signIn.sessionIndex,
        sessionEndsAt: signIn.sessionEndsAt,
        returnTo: request?.returnTo ?? '/',
        browserBindingHash: request?.browserBindingHash ?? null,
        asksFirst: request === undefined,
      });
      return key;
    });
  }
}
