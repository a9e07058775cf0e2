import { Injectable } from '@nestjs/common';
import { type Scope, viewerColumns, type ViewerRow } from '#access';
import { raw, sql as query, type Sql } from '#platform';
import { SEEN_EVERY, sessionIsAlive } from '../sessions/session-lifetime.js';

export interface SessionViewerRow extends ViewerRow {
  readonly sessionId: string;
  readonly personId: string;
  /** Whether the time of last use should be written. */
  readonly stale: boolean;
}

export interface TokenViewerRow extends ViewerRow {
  readonly tokenId: string;
  readonly personId: string | null;
  readonly appId: string | null;
  readonly scopes: Scope[];
  readonly stale: boolean;
}

/** The row's alias is t. */
const tokenIsAlive = raw('t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())');

/** Finds who asks, each in one statement. Former people are nobody. */
@Injectable()
export class ViewerRepository {
  bySession(sql: Sql, hash: Buffer): Promise<SessionViewerRow | undefined> {
    return sql.first(query`
      SELECT s.id AS session_id, s.person_id, s.last_seen_at < now() - ${raw(SEEN_EVERY)} AS stale, ${viewerColumns(raw('s.person_id'))}
      FROM session s JOIN person p ON p.id = s.person_id
      WHERE s.token_hash = ${hash} AND ${sessionIsAlive} AND p.left_at IS NULL`);
  }

  byToken(sql: Sql, hash: Buffer): Promise<TokenViewerRow | undefined> {
    return sql.first(query`
      SELECT t.id AS token_id, t.person_id, t.app_id, t.scopes,
        t.last_used_at IS NULL OR t.last_used_at < now() - ${raw(SEEN_EVERY)} AS stale,
        ${viewerColumns(raw('coalesce(t.person_id, t.app_id)'))}
      FROM access_token t LEFT JOIN person p ON p.id = t.person_id
      WHERE t.token_hash = ${hash} AND ${tokenIsAlive} AND p.left_at IS NULL`);
  }

  async isAlive(sql: Sql, personId: string, credentialId: string): Promise<boolean> {
    const row = await sql.first(query`
      SELECT 1 FROM person p WHERE p.id = ${personId} AND p.left_at IS NULL AND (
        EXISTS (SELECT 1 FROM session s WHERE s.id = ${credentialId} AND s.person_id = p.id AND ${sessionIsAlive})
        OR EXISTS (SELECT 1 FROM access_token t WHERE t.id = ${credentialId} AND t.person_id = p.id AND ${tokenIsAlive}))`);
    return row !== undefined;
  }

  async sessionSeen(sql: Sql, sessionId: string): Promise<void> {
    await sql.execute(query`UPDATE session SET last_seen_at = now() WHERE id = ${sessionId} AND last_seen_at < now() - ${raw(SEEN_EVERY)}`);
  }

  async tokenUsed(sql: Sql, tokenId: string): Promise<void> {
    await sql.execute(query`
      UPDATE access_token SET last_used_at = now() WHERE id = ${tokenId} AND (last_used_at IS NULL OR last_used_at < now() - ${raw(SEEN_EVERY)})`);
  }
}
