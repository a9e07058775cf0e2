import { SAML } from '@node-saml/node-saml';
import { Injectable } from '@nestjs/common';
import { Database, Outbox } from '#platform';
import { ConnectionsRepository } from '../connections/connections.repository.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import type { SessionEntity } from '../sessions/session.entity.js';
import { hashSecret, looksSecret } from '../sessions/secret.js';
import { sessionsEnded } from '../sessions/sessions.events.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { SamlAddresses } from './addresses.js';
import { RequestCache } from './request-cache.js';
import { newRequestId, samlOptions } from './saml-options.js';
import { SamlRepository } from './saml.repository.js';

const SIGNED_OUT = '/sign-in';
const UNSPECIFIED = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';

/** Ends a browser's session, first here, then at its provider. */
@Injectable()
export class SignOutCommand {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly connections: ConnectionsRepository,
    private readonly saml: SamlRepository,
    private readonly addresses: SamlAddresses,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param token the session cookie's; one that isn't of a session is no failure
   * @param binding the binding cookie's
   * @returns where to go next: the provider's address with a signed LogoutRequest, or a path of ours
   */
  async run(token: string | undefined, binding: string): Promise<string> {
    const session = looksSecret(token) ? await this.sessions.byHash(this.database, hashSecret(token)) : undefined;
    if (!session) return SIGNED_OUT;
    await this.database.transaction(async (sql) => {
      const sessionIds = await this.sessions.end(sql, { personId: session.personId, sessionId: session.id });
      await this.outbox.add(sql, sessionsEnded, { sessionIds });
    });
    const connection = session.connectionId ? await this.connections.byId(this.database, session.connectionId) : undefined;
    return connection?.logoutUrl && session.nameId ? this.logoutUrl(connection, session, binding) : SIGNED_OUT;
  }

  private logoutUrl(connection: SamlConnectionEntity, session: SessionEntity, binding: string): Promise<string> {
    const requestId = newRequestId();
    const cache = new RequestCache(this.database, this.saml, {
      purpose: 'LOGOUT', connectionId: connection.id, returnTo: SIGNED_OUT, browserBindingHash: hashSecret(binding),
    });
    const saml = new SAML(samlOptions({ connection, addresses: this.addresses, cache, requestId }));
    const profile = {
      issuer: connection.issuer,
      nameID: session.nameId as string,
      nameIDFormat: session.nameIdFormat ?? UNSPECIFIED,
      ...(session.sessionIndex ? { sessionIndex: session.sessionIndex } : {}),
    };
    return saml.getLogoutUrlAsync(profile, requestId, {});
  }
}
