import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { REQUEST_SECONDS } from './saml-names.js';
import type { SamlRequestEntity } from './saml-request.entity.js';
import type { SignInHandoverEntity } from './sign-in-handover.entity.js';

/** A hand-over is fetched by the redirect that follows at once; who is asked first has as long to answer. Seconds. */
const HANDOVER_SECONDS = 120;

/** Requests, used assertions and hand-overs. What may happen once is one statement that only one of many can win. */
@Injectable()
export class SamlRepository {
  async addRequest(sql: Sql, request: Omit<SamlRequestEntity, 'expiresAt'>): Promise<void> {
    await sql.execute(query`
      INSERT INTO saml_request (id, purpose, connection_id, return_to, browser_binding_hash, expires_at)
      VALUES (${request.id}, ${request.purpose}, ${request.connectionId}, ${request.returnTo}, ${request.browserBindingHash},
        now() + make_interval(secs => ${REQUEST_SECONDS}))`);
  }

  /** @returns when it was made; undefined where it doesn't wait, or no longer */
  async requestedAt(sql: Sql, connectionId: string, purpose: SamlRequestEntity['purpose'], id: string): Promise<Date | undefined> {
    const row = await sql.first<{ at: Date }>(query`
      SELECT expires_at - make_interval(secs => ${REQUEST_SECONDS}) AS at FROM saml_request
      WHERE id = ${id} AND connection_id = ${connectionId} AND purpose = ${purpose} AND expires_at > now()`);
    return row?.at;
  }

  /** Takes the request away; of several who try, one gets it. */
  consumeRequest(sql: Sql, connectionId: string, purpose: SamlRequestEntity['purpose'], id: string): Promise<SamlRequestEntity | undefined> {
    return sql.first(query`
      DELETE FROM saml_request WHERE id = ${id} AND connection_id = ${connectionId} AND purpose = ${purpose} AND expires_at > now() RETURNING *`);
  }

  /** @returns whether the id is used for the first time; of several who try, one hears so */
  async useAssertion(sql: Sql, connectionId: string, id: string, expiresAt: Date): Promise<boolean> {
    const added = await sql.execute(query`
      INSERT INTO saml_assertion (connection_id, id, expires_at) VALUES (${connectionId}, ${id}, ${expiresAt}) ON CONFLICT DO NOTHING`);
    return added === 1;
  }

  async addHandover(sql: Sql, handover: Omit<SignInHandoverEntity, 'expiresAt'>): Promise<void> {
    await sql.execute(query`
      INSERT INTO sign_in_handover (key_hash, connection_id, person_id, name_id, name_id_format, session_index, session_ends_at, return_to,
        browser_binding_hash, asks_first, links_subject, expires_at)
      VALUES (${handover.keyHash}, ${handover.connectionId}, ${handover.personId}, ${handover.nameId}, ${handover.nameIdFormat}, ${handover.sessionIndex},
        ${handover.sessionEndsAt}, ${handover.returnTo}, ${handover.browserBindingHash}, ${handover.asksFirst}, ${handover.linksSubject}, now() + make_interval(secs => ${HANDOVER_SECONDS}))`);
  }

  /** A hand-over that asks first, for the page that asks. Ties it to the first browser that opens it; no other finds it. */
  async openHandover(sql: Sql, connectionId: string, keyHash: Buffer, bindingHash: Buffer): Promise<(SignInHandoverEntity & { displayName: string }) | undefined> {
    return sql.first(query`
      UPDATE sign_in_handover h SET browser_binding_hash = ${bindingHash} FROM person p
      WHERE p.id = h.person_id AND h.key_hash = ${keyHash} AND h.connection_id = ${connectionId} AND h.asks_first
        AND (h.browser_binding_hash IS NULL OR h.browser_binding_hash = ${bindingHash}) AND h.expires_at > now()
      RETURNING h.*, p.display_name`);
  }

  /** Takes the hand-over away, whichever browser it is: a key that was shown to the wrong one is spent. @param asked whether the person has been asked */
  takeHandover(sql: Sql, connectionId: string, keyHash: Buffer, asked: boolean): Promise<SignInHandoverEntity | undefined> {
    return sql.first(query`
      DELETE FROM sign_in_handover WHERE key_hash = ${keyHash} AND connection_id = ${connectionId} AND asks_first = ${asked} AND browser_binding_hash IS NOT NULL
        AND expires_at > now() RETURNING *`);
  }

  async forgetExpired(sql: Sql): Promise<void> {
    await sql.execute(query`DELETE FROM saml_request WHERE expires_at <= now()`);
    await sql.execute(query`DELETE FROM saml_assertion WHERE expires_at <= now()`);
    await sql.execute(query`DELETE FROM sign_in_handover WHERE expires_at <= now()`);
  }
}
