import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound, Outbox, UserError } from '#platform';
import { sessionsEnded } from './sessions.events.js';
import { SessionsRepository } from './sessions.repository.js';

/** Ends one of one's own sessions, or all of them: signed out everywhere. */
@Injectable()
export class EndSessionCommand {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * @param input the session's UUID, or all
   * @returns the UUIDs of the sessions that ended
   * @throws UserError BAD_USER_INPUT unless exactly one is given, NOT_FOUND for a session that isn't one's own
   */
  async run(viewer: Viewer, input: { readonly sessionId?: string; readonly all?: boolean }): Promise<string[]> {
    const personId = personOf(viewer);
    if ((input.sessionId === undefined) === !input.all) {
      throw new UserError('BAD_USER_INPUT', 'Give either sessionId, or all: true to sign out everywhere.', 'sessionId');
    }
    return this.database.transaction(async (sql) => {
      const sessionIds = await this.sessions.end(sql, { personId, ...(input.sessionId ? { sessionId: input.sessionId } : {}) });
      if (input.sessionId && sessionIds.length === 0) throw notFound('session', 'sessionId');
      if (sessionIds.length > 0) await this.outbox.add(sql, sessionsEnded, { sessionIds });
      await this.audit.record(sql, { actor: viewer, action: 'session.ended', subjectId: personId, details: { sessionIds } });
      return sessionIds;
    });
  }
}
