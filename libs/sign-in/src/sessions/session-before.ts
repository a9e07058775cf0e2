import { Injectable } from '@nestjs/common';
import { Outbox, type Sql } from '#platform';
import { hashSecret, looksSecret } from './secret.js';
import { sessionsEnded } from './sessions.events.js';
import { SessionsRepository } from './sessions.repository.js';

/** The session that a browser is in when it signs in anew. */
@Injectable()
export class SessionBefore {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @returns whose it was, if it was one still */
  async end(sql: Sql, token: string | undefined): Promise<string | undefined> {
    const old = looksSecret(token) ? await this.sessions.aliveByHash(sql, hashSecret(token)) : undefined;
    if (!old) return undefined;
    await this.sessions.end(sql, { personId: old.personId, sessionId: old.id });
    await this.outbox.add(sql, sessionsEnded, { sessionIds: [old.id] });
    return old.personId;
  }
}
