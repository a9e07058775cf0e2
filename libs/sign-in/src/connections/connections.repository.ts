import { Injectable } from '@nestjs/common';
import { sql as query, type Sql, type SqlFragment } from '#platform';
import type { SamlConnectionEntity } from './saml-connection.entity.js';

export type NewConnection = Omit<SamlConnectionEntity, 'id' | 'createdAt' | 'enabled' | 'nextSigningKey' | 'nextSigningCertificate' | 'proposal' | 'proposedAt' | 'proposedBy'>;

/** An address may hold anything in its place, characters that PostgreSQL refuses among them. */
export const SLUG = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Connections to identity providers. Those that are off are found by nobody. */
@Injectable()
export class ConnectionsRepository {
  /** An enabled connection. */
  bySlug(sql: Sql, slug: string): Promise<SamlConnectionEntity | undefined> {
    return SLUG.test(slug) ? sql.first(query`SELECT * FROM saml_connection WHERE slug = ${slug} AND enabled`) : Promise.resolve(undefined);
  }

  /** Of any state: for administrators, for what providers read of us, and for tests. */
  bySlugEvenOff(sql: Sql, slug: string): Promise<SamlConnectionEntity | undefined> {
    return SLUG.test(slug) ? sql.first(query`SELECT * FROM saml_connection WHERE slug = ${slug}`) : Promise.resolve(undefined);
  }

  byId(sql: Sql, id: string): Promise<SamlConnectionEntity | undefined> {
    return sql.first(query`SELECT * FROM saml_connection WHERE id = ${id} AND enabled`);
  }

  /** What the sign-in page offers. */
  enabled(sql: Sql): Promise<Pick<SamlConnectionEntity, 'slug' | 'label' | 'demo'>[]> {
    return sql.query(query`SELECT slug, label, demo FROM saml_connection WHERE enabled ORDER BY id`);
  }

  /** Adds a connection that is off. @returns undefined where there is one of this slug */
  add(sql: Sql, connection: NewConnection): Promise<SamlConnectionEntity | undefined> {
    return sql.first(query`${insertion(connection, false)} ON CONFLICT (slug) DO NOTHING RETURNING *`);
  }

  /** Adds a connection, or brings the one of this slug up to date, and enables it. Its people stay known. */
  async save(sql: Sql, connection: NewConnection): Promise<SamlConnectionEntity> {
    const row = await sql.first<SamlConnectionEntity>(query`${insertion(connection, true)}
      ON CONFLICT (slug) DO UPDATE SET label = excluded.label, demo = excluded.demo, issuer = excluded.issuer, entry_point = excluded.entry_point,
        logout_url = excluded.logout_url, certificates = excluded.certificates, sp_entity_id = excluded.sp_entity_id, attribute_map = excluded.attribute_map,
        group_map = excluded.group_map, allow_idp_initiated = excluded.allow_idp_initiated, create_people = excluded.create_people,
        trust_mail = excluded.trust_mail, adopts_known = excluded.adopts_known, enabled = true, proposal = NULL, proposed_at = NULL, proposed_by = NULL
      RETURNING *`);
    return row as SamlConnectionEntity;
  }

  /** Nobody stays signed in by a connection that is off. @returns the ids of the connections and of the sessions that ended */
  async disable(sql: Sql, which: { readonly slug: string } | 'demo'): Promise<{ connectionIds: string[]; sessionIds: string[] }> {
    const condition = which === 'demo' ? query`demo` : query`slug = ${which.slug}`;
    const connections = await sql.query<{ id: string }>(query`UPDATE saml_connection SET enabled = false WHERE enabled AND ${condition} RETURNING id`);
    const connectionIds = connections.map(({ id }) => id);
    const sessions = await sql.query<{ id: string }>(query`DELETE FROM session WHERE connection_id = ANY(${connectionIds}::uuid[]) RETURNING id`);
    return { connectionIds, sessionIds: sessions.map(({ id }) => id) };
  }
}

function insertion(c: NewConnection, enabled: boolean): SqlFragment {
  return query`
    INSERT INTO saml_connection (slug, label, enabled, demo, issuer, entry_point, logout_url, certificates, sp_entity_id, signing_key, signing_certificate,
      attribute_map, group_map, allow_idp_initiated, create_people, trust_mail, adopts_known)
    VALUES (${c.slug}, ${c.label}, ${enabled}, ${c.demo}, ${c.issuer}, ${c.entryPoint}, ${c.logoutUrl}, ${c.certificates}::text[], ${c.spEntityId}, ${c.signingKey},
      ${c.signingCertificate}, ${JSON.stringify(c.attributeMap)}::jsonb, ${JSON.stringify(c.groupMap)}::jsonb, ${c.allowIdpInitiated}, ${c.createPeople},
      ${c.trustMail}, ${c.adoptsKnown})`;
}
