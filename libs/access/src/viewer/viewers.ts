import { Injectable } from '@nestjs/common';
import { sql as query, type Sql, type SqlFragment } from '#platform';
import { Role, type Scope } from './role.js';
import type { Viewer } from './viewer.js';

/** The columns that `viewerColumns` reads. */
export interface ViewerRow {
  readonly roles: Role[];
  readonly audienceIds: string[];
  readonly closedChannelIds: string[];
}

export interface ViewerIdentity {
  readonly kind: 'person' | 'app';
  readonly id: string;
  readonly sessionId?: string;
  readonly tokenId?: string;
  readonly scopes: Iterable<Scope>;
}

/**
 * Columns roles, audience_ids and closed_channel_ids of the principal whose UUID the expression gives. Put into the statement
 * that finds a session or token, so that a request's viewer costs one statement.
 */
export function viewerColumns(principal: SqlFragment): SqlFragment {
  return query`
    ARRAY(SELECT r.role FROM role_grant r WHERE r.person_id = ${principal}) AS roles,
    ARRAY(SELECT g.audience_id FROM audience_grant g WHERE g.principal_id = ${principal} AND g.ended_at IS NULL) AS audience_ids,
    ARRAY(SELECT c.channel_id FROM closing_channel c WHERE NOT EXISTS (
      SELECT 1 FROM audience_grant g WHERE g.principal_id = ${principal} AND g.audience_id = c.audience_id AND g.ended_at IS NULL
    )) AS closed_channel_ids`;
}

/** The viewer made of what `viewerColumns` read. */
export function viewerFrom(identity: ViewerIdentity, row: ViewerRow): Viewer {
  const scopes = new Set(identity.scopes);
  return {
    kind: identity.kind,
    principalId: identity.id,
    personId: identity.kind === 'person' ? identity.id : undefined,
    appId: identity.kind === 'app' ? identity.id : undefined,
    sessionId: identity.sessionId,
    tokenId: identity.tokenId,
    roles: new Set(row.roles),
    scopes,
    audienceIds: scopes.has('read') ? row.audienceIds : [],
    closedChannelIds: row.closedChannelIds,
  };
}

/** Makes viewers for those who act without a request: the CLI, seeds, imports, tests. */
@Injectable()
export class Viewers {
  async forPerson(sql: Sql, personId: string, scopes: Iterable<Scope> = ['read', 'write', 'moderate', 'admin']): Promise<Viewer> {
    const row = await sql.first<ViewerRow>(query`SELECT ${viewerColumns(query`${personId}::uuid`)}`);
    return viewerFrom({ kind: 'person', id: personId, scopes }, row as ViewerRow);
  }

  /** The same viewer with the roles and audiences it has now. */
  async again(sql: Sql, viewer: Viewer): Promise<Viewer> {
    return (await this.allAgain(sql, [viewer]))[0] as Viewer;
  }

  /** The same viewers with the roles and audiences they have now; one statement for all of them. */
  async allAgain(sql: Sql, viewers: readonly Viewer[]): Promise<Viewer[]> {
    const ids = [...new Set(viewers.map((viewer) => viewer.principalId))];
    const rows = await sql.query<ViewerRow & { id: string }>(query`
      SELECT v.id, ${viewerColumns(query`v.id`)} FROM unnest(${ids}::uuid[]) AS v (id)`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return viewers.map((viewer) => {
      const { roles, audienceIds, closedChannelIds } = byId.get(viewer.principalId) as ViewerRow;
      return { ...viewer, roles: new Set(roles), audienceIds: viewer.scopes.has('read') ? audienceIds : [], closedChannelIds };
    });
  }
}
