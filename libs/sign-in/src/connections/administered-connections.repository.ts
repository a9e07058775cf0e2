import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { sessionIsAlive } from '../sessions/session-lifetime.js';
import type { ProposedChanges, SamlConnectionEntity } from './saml-connection.entity.js';

/** A connection with what an administrator needs to know of its use. */
export interface AdministeredConnection extends SamlConnectionEntity {
  readonly peopleCount: number;
  readonly sessionCount: number;
  readonly lastSignInAt: Date | null;
  /** Whether the session that asks came by it. */
  readonly own: boolean;
  /** Whether an administrator has signed in by another one that is on, and so could turn this one on again. */
  readonly anotherWayIn: boolean;
}

export type ConnectionChanges = Partial<Pick<SamlConnectionEntity, 'label' | 'issuer' | 'entryPoint' | 'logoutUrl' | 'certificates' | 'attributeMap' | 'groupMap' |
  'allowIdpInitiated' | 'createPeople' | 'trustMail' | 'adoptsKnown'>>;

/** Connections of any state, for administrators. */
@Injectable()
export class AdministeredConnectionsRepository {
  /** All, the oldest first. @param sessionId of who asks */
  all(sql: Sql, sessionId: string | undefined): Promise<AdministeredConnection[]> {
    return this.find(sql, sessionId, undefined);
  }

  async byId(sql: Sql, id: string, sessionId: string | undefined): Promise<AdministeredConnection | undefined> {
    return (await this.find(sql, sessionId, id))[0];
  }

  /** Until the transaction's end nobody else turns one on or off, so that of the last two only one goes. */
  async lockAll(sql: Sql): Promise<void> {
    await sql.query(query`SELECT id FROM saml_connection ORDER BY id FOR UPDATE`);
  }

  async change(sql: Sql, id: string, c: ConnectionChanges): Promise<void> {
    const json = (value: object | undefined): string | null => (value === undefined ? null : JSON.stringify(value));
    await sql.execute(query`
      UPDATE saml_connection SET label = coalesce(${c.label ?? null}, label), issuer = coalesce(${c.issuer ?? null}, issuer),
        entry_point = coalesce(${c.entryPoint ?? null}, entry_point),
        logout_url = CASE WHEN ${c.logoutUrl !== undefined}::boolean THEN ${c.logoutUrl ?? null}::text ELSE logout_url END,
        certificates = coalesce(${c.certificates ?? null}::text[], certificates),
        attribute_map = coalesce(${json(c.attributeMap)}::jsonb, attribute_map), group_map = coalesce(${json(c.groupMap)}::jsonb, group_map),
        allow_idp_initiated = coalesce(${c.allowIdpInitiated ?? null}::boolean, allow_idp_initiated),
        create_people = coalesce(${c.createPeople ?? null}::boolean, create_people), trust_mail = coalesce(${c.trustMail ?? null}::boolean, trust_mail),
        adopts_known = coalesce(${c.adoptsKnown ?? null}::boolean, adopts_known)
      WHERE id = ${id}`);
  }

  /** Keeps a change until a second administrator has confirmed it, in the place of any that waits; null: none waits any more. */
  async propose(sql: Sql, id: string, proposal: ProposedChanges | null, by: string | null): Promise<void> {
    await sql.execute(query`
      UPDATE saml_connection SET proposal = ${proposal && JSON.stringify(proposal)}::jsonb, proposed_by = ${by}::uuid, proposed_at = CASE WHEN ${by}::uuid IS NOT NULL THEN now() END
      WHERE id = ${id}`);
  }

  async enable(sql: Sql, id: string): Promise<boolean> {
    return (await sql.execute(query`UPDATE saml_connection SET enabled = true WHERE id = ${id} AND NOT enabled`)) === 1;
  }

  /** Keeps the pair that is to follow. @returns whether there was none yet */
  async prepareKey(sql: Sql, id: string, key: { readonly privateKey: string; readonly certificate: string }): Promise<boolean> {
    return (await sql.execute(query`
      UPDATE saml_connection SET next_signing_key = ${key.privateKey}, next_signing_certificate = ${key.certificate}
      WHERE id = ${id} AND next_signing_key IS NULL`)) === 1;
  }

  /** @returns whether there was one to follow */
  async followKey(sql: Sql, id: string): Promise<boolean> {
    return (await sql.execute(query`
      UPDATE saml_connection SET signing_key = next_signing_key, signing_certificate = next_signing_certificate, next_signing_key = NULL, next_signing_certificate = NULL
      WHERE id = ${id} AND next_signing_key IS NOT NULL`)) === 1;
  }

  /** @returns whether there was one to drop */
  async dropKey(sql: Sql, id: string): Promise<boolean> {
    return (await sql.execute(query`
      UPDATE saml_connection SET next_signing_key = NULL, next_signing_certificate = NULL WHERE id = ${id} AND next_signing_key IS NOT NULL`)) === 1;
  }

  /** Only where it is off and nobody was ever known by it. @returns whether it is gone */
  async remove(sql: Sql, id: string): Promise<boolean> {
    return (await sql.execute(query`
      DELETE FROM saml_connection c WHERE c.id = ${id} AND NOT c.enabled AND NOT c.demo AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.connection_id = c.id)`)) === 1;
  }

  private find(sql: Sql, sessionId: string | undefined, id: string | undefined): Promise<AdministeredConnection[]> {
    return sql.query(query`
      SELECT c.*,
        (SELECT count(*)::int FROM identity i WHERE i.connection_id = c.id) AS people_count,
        (SELECT count(*)::int FROM session s WHERE s.connection_id = c.id AND ${sessionIsAlive}) AS session_count,
        (SELECT max(i.last_sign_in_at) FROM identity i WHERE i.connection_id = c.id) AS last_sign_in_at,
        EXISTS (SELECT 1 FROM session s WHERE s.id = ${sessionId ?? null}::uuid AND s.connection_id = c.id) AS own,
        EXISTS (
          SELECT 1 FROM saml_connection o JOIN identity i ON i.connection_id = o.id JOIN person p ON p.id = i.person_id
          JOIN role_grant r ON r.person_id = p.id
          WHERE o.enabled AND o.id <> c.id AND p.left_at IS NULL AND r.role = 'ADMINISTRATOR') AS another_way_in
      FROM saml_connection c WHERE ${id ?? null}::uuid IS NULL OR c.id = ${id ?? null}::uuid ORDER BY c.id`);
  }
}
