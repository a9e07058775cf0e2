import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import type { Sql } from '#platform';
import { hashSecret, newSecret } from './secret.js';
import { type NewSession, SessionsRepository } from './sessions.repository.js';

const MAX_USER_AGENT = 300;

/** Signs a browser in. Runs in the caller's transaction. */
@Injectable()
export class StartSessionCommand {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly audit: Audit,
  ) {}

  /** @returns the session's id, and the token for its cookie, which is kept nowhere else */
  async run(sql: Sql, session: Omit<NewSession, 'tokenHash'>): Promise<{ sessionId: string; token: string }> {
    const token = newSecret();
    const userAgent = session.userAgent?.slice(0, MAX_USER_AGENT) ?? null;
    const sessionId = await this.sessions.insert(sql, { ...session, userAgent, tokenHash: hashSecret(token) });
    const { personId, connectionId } = session;
    await this.audit.record(sql, { actor: { personId }, action: 'session.started', subjectId: personId, details: { sessionId, connectionId } });
    return { sessionId, token };
  }
}
