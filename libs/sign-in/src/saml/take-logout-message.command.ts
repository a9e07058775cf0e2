import { SAML } from '@node-saml/node-saml';
import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Database, Outbox } from '#platform';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { sessionsEnded } from '../sessions/sessions.events.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { SamlAddresses } from './addresses.js';
import { checkLogoutRequest, checkLogoutResponse } from './checked-logout.js';
import { decodeMessage, guardXml } from './guarded-xml.js';
import { type RedirectMessage } from './redirect-message.js';
import { RequestCache } from './request-cache.js';
import { newRequestId, samlOptions } from './saml-options.js';
import { SamlRefusal } from './saml-refusal.js';
import { SamlRepository } from './saml.repository.js';
import { parseXml, verifiedRoot } from './signed-xml.js';

/** A logout message with its signature checked. */
interface SignedMessage {
  readonly kind: 'SAMLRequest' | 'SAMLResponse';
  readonly root: Element;
  readonly relayState: string | undefined;
}

/** Takes what a provider says about logout: a request, which ends sessions here, or the answer to ours. */
@Injectable()
export class TakeLogoutMessageCommand {
  constructor(
    private readonly database: Database,
    private readonly saml: SamlRepository,
    private readonly sessions: SessionsRepository,
    private readonly addresses: SamlAddresses,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** A message in an address. @returns where to go next @throws SamlRefusal */
  async fromRedirect(connection: SamlConnectionEntity, message: RedirectMessage): Promise<string> {
    guardXml(message.xml);
    try {
      await this.library(connection).validateRedirectAsync({ ...message.parameters }, message.query);
    } catch (error) {
      throw new SamlRefusal(error instanceof Error ? error.message : String(error));
    }
    return this.take(connection, { kind: message.kind, root: parseXml(message.xml), relayState: message.relayState });
  }

  /** A message in a form. @returns where to go next @throws SamlRefusal */
  fromForm(connection: SamlConnectionEntity, kind: SignedMessage['kind'], parameter: string, relayState: string | undefined): Promise<string> {
    const { xml } = guardXml(decodeMessage(parameter));
    return this.take(connection, { kind, root: verifiedRoot(xml, connection.certificates), relayState });
  }

  private async take(connection: SamlConnectionEntity, message: SignedMessage): Promise<string> {
    const expected = { connection, logoutUrl: this.addresses.logout(connection.slug), now: new Date() };
    if (message.kind === 'SAMLResponse') {
      const requestId = checkLogoutResponse(message.root, expected);
      const request = await this.saml.consumeRequest(this.database, connection.id, 'LOGOUT', requestId);
      if (!request) throw new SamlRefusal('The logout response answers no request of ours');
      return request.returnTo;
    }
    const request = checkLogoutRequest(message.root, expected);
    await this.database.transaction(async (sql) => {
      if (!(await this.saml.useAssertion(sql, connection.id, request.id, request.expiresAt))) throw new SamlRefusal('The logout request was used already');
      const ended = await this.sessions.endByProvider(sql, connection.id, request.nameId, request.sessionIndexes);
      if (ended.length > 0) await this.outbox.add(sql, sessionsEnded, { sessionIds: ended.map((session) => session.id) });
      for (const { id, personId } of ended) {
        await this.audit.record(sql, { action: 'session.ended-by-provider', subjectId: personId, details: { sessionId: id, connectionId: connection.id } });
      }
    });
    if (!connection.logoutUrl) return '/sign-in';
    const answered = { ID: request.id, issuer: connection.issuer, nameID: request.nameId, nameIDFormat: '' };
    return this.library(connection, newRequestId()).getLogoutResponseUrlAsync(answered, message.relayState ?? '', {}, true);
  }

  private library(connection: SamlConnectionEntity, requestId?: string): SAML {
    const cache = new RequestCache(this.database, this.saml, {
      purpose: 'LOGOUT', connectionId: connection.id, returnTo: '/sign-in', browserBindingHash: Buffer.alloc(0),
    });
    return new SAML(samlOptions({ connection, addresses: this.addresses, cache, ...(requestId ? { requestId } : {}) }));
  }
}
