import { Injectable } from '@nestjs/common';
import type { Scope } from '#access';
import { sql as query, type Sql } from '#platform';
import type { AccessTokenEntity } from './access-token.entity.js';
import type { ListedToken } from './listed-token.js';

export interface NewAccessToken {
  readonly tokenHash: Buffer;
  readonly personId: string | null;
  readonly appId: string | null;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
}

/** Whose: a person's or an app's; neither: everybody's. */
export interface TokenOwner {
  readonly handle?: string | undefined;
  readonly app?: string | undefined;
}

/** Bearer tokens, of which the hub keeps the hashes alone. */
@Injectable()
export class TokensRepository {
  async insert(sql: Sql, token: NewAccessToken): Promise<AccessTokenEntity> {
    const row = await sql.first<AccessTokenEntity>(query`
      INSERT INTO access_token (token_hash, person_id, app_id, name, scopes, expires_at)
      VALUES (${token.tokenHash}, ${token.personId}, ${token.appId}, ${token.name}, ${token.scopes}::text[], ${token.expiresAt}) RETURNING *`);
    return row as AccessTokenEntity;
  }

  /** Those that are valid, the newest first: of the person of a handle, of the app of a name, or all. For who runs the hub. */
  valid(sql: Sql, { handle, app }: TokenOwner): Promise<ListedToken[]> {
    return sql.query(query`
      SELECT t.id, t.name, p.handle, a.name AS app, t.scopes, t.created_at, t.last_used_at, t.expires_at
      FROM access_token t LEFT JOIN person p ON p.id = t.person_id LEFT JOIN app a ON a.id = t.app_id
      WHERE t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
        AND (${handle ?? null}::text IS NULL OR p.handle = ${handle ?? null}) AND (${app ?? null}::text IS NULL OR a.name = ${app ?? null}) ORDER BY t.id DESC`);
  }

  /** @returns the token's row; undefined where none was valid under this id */
  revoke(sql: Sql, tokenId: string): Promise<AccessTokenEntity | undefined> {
    return sql.first(query`UPDATE access_token SET revoked_at = now() WHERE id = ${tokenId} AND revoked_at IS NULL RETURNING *`);
  }

  /** @returns the ids of those that were valid */
  async revokeOfPerson(sql: Sql, personId: string): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      UPDATE access_token SET revoked_at = now() WHERE person_id = ${personId} AND revoked_at IS NULL RETURNING id`);
    return rows.map(({ id }) => id);
  }

  /** Whether a valid token of the app may read. */
  async appReads(sql: Sql, appId: string): Promise<boolean> {
    const row = await sql.first(query`
      SELECT 1 FROM access_token WHERE app_id = ${appId} AND 'read' = ANY(scopes) AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`);
    return row !== undefined;
  }
}
