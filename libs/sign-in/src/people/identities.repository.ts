import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

/** Serialises the adding of people by sign-in, so that two who come at once don't get one handle. */
const ADD_LOCK = 7_100_005;

/** Who is whom at which provider. */
@Injectable()
export class IdentitiesRepository {
  /** @returns the UUID of the person the subject is */
  async personOf(sql: Sql, connectionId: string, subject: string): Promise<string | undefined> {
    const row = await sql.first<{ personId: string }>(query`
      UPDATE identity SET last_sign_in_at = now() WHERE connection_id = ${connectionId} AND subject = ${subject} RETURNING person_id`);
    return row?.personId;
  }

  /** @returns whether it could: false where the person is another subject there already */
  async add(sql: Sql, connectionId: string, subject: string, personId: string): Promise<boolean> {
    return (await sql.execute(query`
      INSERT INTO identity (connection_id, subject, person_id) VALUES (${connectionId}, ${subject}, ${personId}) ON CONFLICT DO NOTHING`)) === 1;
  }

  /** Whether a person came by another provider of the company's, or holds an office: whoever gets their place gets more than a place. */
  async isKnownOtherwise(sql: Sql, personId: string, connectionId: string): Promise<boolean> {
    const row = await sql.first<{ known: boolean }>(query`
      SELECT EXISTS (SELECT 1 FROM identity i JOIN saml_connection c ON c.id = i.connection_id WHERE i.person_id = ${personId} AND c.id <> ${connectionId} AND NOT c.demo)
        OR EXISTS (SELECT 1 FROM role_grant r WHERE r.person_id = ${personId} AND r.role IN ('ADMINISTRATOR', 'MODERATOR')) AS known`);
    return row?.known ?? false;
  }

  /** By which connections a person signs in, the newest first. */
  ofPerson(sql: Sql, personId: string): Promise<{ slug: string; label: string; enabled: boolean; createdAt: Date; lastSignInAt: Date }[]> {
    return sql.query(query`
      SELECT c.slug, c.label, c.enabled, i.created_at, i.last_sign_in_at FROM identity i JOIN saml_connection c ON c.id = i.connection_id
      WHERE i.person_id = ${personId} ORDER BY i.created_at DESC`);
  }

  /** Keeps what the provider said of its subject this time. */
  async rememberTold(sql: Sql, connectionId: string, subject: string, told: readonly string[]): Promise<void> {
    await sql.execute(query`UPDATE identity SET told = ${told}::text[] WHERE connection_id = ${connectionId} AND subject = ${subject} AND told <> ${told}::text[]`);
  }

  /** What providers that are on said of people at their last sign-in. The demo's says what it read here. */
  toldOf(sql: Sql, personIds: readonly string[]): Promise<{ personId: string; label: string; told: string[] }[]> {
    return sql.query(query`
      SELECT i.person_id, c.label, i.told FROM identity i JOIN saml_connection c ON c.id = i.connection_id
      WHERE i.person_id = ANY(${personIds}::uuid[]) AND c.enabled AND NOT c.demo ORDER BY i.last_sign_in_at DESC`);
  }

  /** Holds until the transaction's end. */
  async lockAdding(sql: Sql): Promise<void> {
    await sql.query(query`SELECT pg_advisory_xact_lock(${ADD_LOCK}::bigint)::text`);
  }
}
