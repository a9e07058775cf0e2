import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Database, notFound, Outbox } from '#platform';
import { sessionsEnded } from '../sessions/sessions.events.js';
import { ConnectionsRepository } from './connections.repository.js';

/** Turns a connection off and ends the sessions it began. Adding it again turns it on; its people stay known. */
@Injectable()
export class DisableConnectionCommand {
  constructor(
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns how many sessions ended
   * @throws UserError NOT_FOUND where no enabled connection has this slug
   */
  async run(slug: string): Promise<number> {
    return this.database.transaction(async (sql) => {
      const { connectionIds, sessionIds } = await this.connections.disable(sql, { slug });
      if (connectionIds.length === 0) throw notFound('connection', 'slug');
      if (sessionIds.length > 0) await this.outbox.add(sql, sessionsEnded, { sessionIds });
      await this.audit.record(sql, { action: 'connection.disabled', subjectId: connectionIds[0], details: { slug, sessions: sessionIds.length } });
      return sessionIds.length;
    });
  }
}
