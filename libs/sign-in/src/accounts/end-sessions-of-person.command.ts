import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { ManagedAccounts, type PersonEntity } from '#people';
import { Database, Outbox, type Sql, UserError } from '#platform';
import { sessionsEnded } from '../sessions/sessions.events.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { tokensRevoked } from '../tokens/tokens.events.js';
import { TokensRepository } from '../tokens/tokens.repository.js';

export interface EndedAccess {
  readonly person: PersonEntity;
  readonly sessions: number;
  readonly tokens: number;
}

/** Signs somebody out everywhere, as an administrator says, and ends their tokens where that is wanted. */
@Injectable()
export class EndSessionsOfPersonCommand {
  constructor(
    private readonly database: Database,
    private readonly accounts: ManagedAccounts,
    private readonly sessions: SessionsRepository,
    private readonly tokens: TokensRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for oneself, who signs out by endSession */
  async run(viewer: Viewer, personId: string, { withTokens }: { readonly withTokens: boolean }): Promise<EndedAccess> {
    if (personId === viewer.personId) throw new UserError('BAD_USER_INPUT', 'Sign out yourself under “Where you’re signed in”.', 'personId');
    return this.database.transaction(async (sql) => {
      const person = await this.accounts.lock(sql, viewer, personId);
      const sessionIds = await this.sessions.end(sql, { personId });
      if (sessionIds.length > 0) await this.outbox.add(sql, sessionsEnded, { sessionIds });
      await this.audit.record(sql, { actor: viewer, action: 'session.ended', subjectId: personId, details: { sessionIds } });
      return { person, sessions: sessionIds.length, tokens: withTokens ? await this.revokeTokens(sql, viewer, personId) : 0 };
    });
  }

  private async revokeTokens(sql: Sql, viewer: Viewer, personId: string): Promise<number> {
    const tokenIds = await this.tokens.revokeOfPerson(sql, personId);
    if (tokenIds.length > 0) await this.outbox.add(sql, tokensRevoked, { tokenIds });
    for (const tokenId of tokenIds) await this.audit.record(sql, { actor: viewer, action: 'token.revoked', subjectId: tokenId, details: { personId } });
    return tokenIds.length;
  }
}
