import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonEvent, personLeft } from '#people';
import { Database, type EventHandler, EventHandlers, Outbox, type RelayedEvent } from '#platform';
import { tokensRevoked } from '../tokens/tokens.events.js';
import { TokensRepository } from '../tokens/tokens.repository.js';
import { sessionsEnded } from './sessions.events.js';
import { SessionsRepository } from './sessions.repository.js';

/** Removes what somebody who left could have signed in with. They are nobody from the moment they left; this tidies up and closes their sockets. */
@Injectable()
export class EndAccessOfFormerHandler implements EventHandler<PersonEvent>, OnModuleInit {
  readonly name = 'sign-in.end-access-of-former';
  readonly event = personLeft;

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly tokens: TokensRepository,
    private readonly outbox: Outbox,
    private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload }: RelayedEvent<PersonEvent>): Promise<void> {
    await this.database.transaction(async (sql) => {
      const sessionIds = await this.sessions.end(sql, { personId: payload.personId });
      const tokenIds = await this.tokens.revokeOfPerson(sql, payload.personId);
      if (sessionIds.length > 0) await this.outbox.add(sql, sessionsEnded, { sessionIds });
      if (tokenIds.length > 0) await this.outbox.add(sql, tokensRevoked, { tokenIds });
    });
  }
}
