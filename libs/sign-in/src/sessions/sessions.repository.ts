import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { SessionEntity } from './session.entity.js';
import { SESSION_SECONDS, sessionIsAlive } from './session-lifetime.js';

export interface NewSession {
  readonly tokenHash: Buffer;
  readonly personId: string;
  readonly connectionId: string | null;
  readonly nameId: string | null;
  readonly nameIdFormat: string | null;
  readonly sessionIndex: string | null;
  readonly userAgent: string | null;
  /** Where the provider sets an end sooner than ours. */
  readonly endsAt: Date | null;
}

/** A session as its owner sees it in the list. */
export type SessionRow = Pick<SessionEntity, 'id' | 'createdAt' | 'lastSeenAt' | 'expiresAt' | 'userAgent'> & { readonly connection: string | null };

/** Which sessions; every given field narrows. */
export type SessionSelection = { readonly personId: string; readonly sessionId?: string };

/** Sessions; ending one deletes it. */
@Injectable()
export class SessionsRepository {
  async insert(sql: Sql, session: NewSession): Promise<string> {
    const row = await sql.first<{ id: string }>(query`
      INSERT INTO session (token_hash, person_id, connection_id, name_id, name_id_format, session_index, user_agent, expires_at)
      VALUES (${session.tokenHash}, ${session.personId}, ${session.connectionId}, ${session.nameId}, ${session.nameIdFormat}, ${session.sessionIndex},
        ${session.userAgent}, least(now() + make_interval(secs => ${SESSION_SECONDS}), ${session.endsAt}::timestamptz))
      RETURNING id`);
    return (row as { id: string }).id;
  }

  byHash(sql: Sql, hash: Buffer): Promise<SessionEntity | undefined> {
    return sql.first(query`SELECT s.* FROM session s WHERE s.token_hash = ${hash}`);
  }

  /** As byHash, of a session that hasn't ended. */
  aliveByHash(sql: Sql, hash: Buffer): Promise<SessionEntity | undefined> {
    return sql.first(query`SELECT s.* FROM session s WHERE s.token_hash = ${hash} AND ${sessionIsAlive}`);
  }

  /** The person's sessions that haven't ended, newest first. */
  ofPerson(sql: Sql, personId: string): Promise<SessionRow[]> {
    return sql.query(query`
      SELECT s.id, s.created_at, s.last_seen_at, s.expires_at, s.user_agent, c.label AS connection
      FROM session s LEFT JOIN saml_connection c ON c.id = s.connection_id
      WHERE s.person_id = ${personId} AND ${sessionIsAlive} ORDER BY s.id DESC`);
  }

  /** @returns the ids of those that were there */
  async end(sql: Sql, selection: SessionSelection): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      DELETE FROM session WHERE person_id = ${selection.personId} AND (${selection.sessionId ?? null}::uuid IS NULL OR id = ${selection.sessionId ?? null})
      RETURNING id`);
    return rows.map((row) => row.id);
  }

  /** The sessions a provider ends: those of its NameID and, where it names some, of these session indexes. */
  async endByProvider(sql: Sql, connectionId: string, nameId: string, sessionIndexes: readonly string[]): Promise<{ id: string; personId: string }[]> {
    return sql.query(query`
      DELETE FROM session WHERE connection_id = ${connectionId} AND name_id = ${nameId}
        AND (cardinality(${sessionIndexes}::text[]) = 0 OR session_index = ANY(${sessionIndexes}::text[]))
      RETURNING id, person_id`);
  }

  async forgetEnded(sql: Sql): Promise<void> {
    await sql.execute(query`DELETE FROM session s WHERE NOT (${sessionIsAlive})`);
  }
}
