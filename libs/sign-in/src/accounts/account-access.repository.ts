import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { sessionIsAlive } from '../sessions/session-lifetime.js';

/** How somebody comes in. */
export interface AccountAccess {
  readonly personId: string;
  readonly sessionCount: number;
  readonly tokenCount: number;
  readonly lastSeenAt: Date | null;
}

@Injectable()
export class AccountAccessRepository {
  of(sql: Sql, personIds: readonly string[]): Promise<AccountAccess[]> {
    return sql.query(query`
      SELECT k.id AS person_id,
        (SELECT count(*) FROM session s WHERE s.person_id = k.id AND ${sessionIsAlive}) AS session_count,
        (SELECT count(*) FROM access_token t WHERE t.person_id = k.id AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())) AS token_count,
        (SELECT max(s.last_seen_at) FROM session s WHERE s.person_id = k.id) AS last_seen_at
      FROM unnest(${personIds}::uuid[]) k (id)`);
  }
}
