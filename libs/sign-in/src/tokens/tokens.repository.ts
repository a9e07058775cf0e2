import { Injectable } from '@nestjs/common';
import type { Scope } from '#access';
import { raw, sql as query, type Sql } from '#platform';
import type { AccessTokenEntity } from './access-token.entity.js';
import type { ListedToken } from './listed-token.js';

/** The row's alias is t. */
const IS_VALID = raw('t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())');

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

  validOfPerson(sql: Sql, personId: string): Promise<AccessTokenEntity[]> {
    return sql.query(query`SELECT t.* FROM access_token t WHERE t.person_id = ${personId} AND ${IS_VALID} ORDER BY t.id DESC`);
  }

  /** Of each app the newest, at most 50. */
  validOfApps(sql: Sql, appIds: readonly string[]): Promise<AccessTokenEntity[]> {
    return sql.query(query`
      SELECT t.* FROM unnest(${appIds}::uuid[]) AS a(id)
      CROSS JOIN LATERAL (SELECT t.* FROM access_token t WHERE t.app_id = a.id AND ${IS_VALID} ORDER BY t.id DESC LIMIT 50) t ORDER BY t.id DESC`);
  }

  byId(sql: Sql, tokenId: string): Promise<AccessTokenEntity | undefined> {
    return sql.first(query`SELECT t.* FROM access_token t WHERE t.id = ${tokenId} AND ${IS_VALID}`);
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
