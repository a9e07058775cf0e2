import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit, type AuditActor } from '#audit';
import { Database, notFound, Outbox, type Sql } from '#platform';
import { sessionsEnded } from '../sessions/sessions.events.js';
import { AdministeredConnectionsRepository } from './administered-connections.repository.js';
import { ConnectionsRepository } from './connections.repository.js';
import { assertChangeable, assertDisableable } from './saml-connection-policy.js';

/** Turns a connection off and ends the sessions it began. Turning it on again is enough to undo it; its people stay known. */
@Injectable()
export class DisableConnectionCommand {
  constructor(
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly administered: AdministeredConnectionsRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * For who has the hub's machine: no way in needs to be left, as they can make one.
   * @returns how many sessions ended
   * @throws UserError NOT_FOUND where no enabled connection has this slug
   */
  run(slug: string): Promise<number> {
    return this.database.transaction((sql) => this.disable(sql, slug, 'slug'));
  }

  /** For an administrator. @throws UserError NOT_FOUND, and CONFLICT for the demo's own, the last way in, and one's own without `endOwnSession` */
  async runFor(viewer: Viewer, connectionId: string, endOwnSession: boolean): Promise<void> {
    await this.database.transaction(async (sql) => {
      await this.administered.lockAll(sql);
      const connection = await this.administered.byId(sql, connectionId, viewer.sessionId);
      assertChangeable(connection);
      if (!connection.enabled) return;
      assertDisableable(connection, endOwnSession);
      await this.disable(sql, connection.slug, 'connectionId', viewer);
    });
  }

  private async disable(sql: Sql, slug: string, field: string, actor?: AuditActor): Promise<number> {
    const { connectionIds, sessionIds } = await this.connections.disable(sql, { slug });
    if (connectionIds.length === 0) throw notFound('connection', field);
    if (sessionIds.length > 0) await this.outbox.add(sql, sessionsEnded, { sessionIds });
    await this.audit.record(sql, {
      ...(actor ? { actor } : {}), action: 'connection.disabled', subjectId: connectionIds[0] as string, details: { slug, sessions: sessionIds.length },
    });
    return sessionIds.length;
  }
}
