import { Injectable } from '@nestjs/common';
import { Database, Outbox } from '#platform';
import { hashSecret, looksSecret } from '../sessions/secret.js';
import { sessionsEnded } from '../sessions/sessions.events.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { StartSessionCommand } from '../sessions/start-session.command.js';
import { SignInLinksRepository } from './sign-in-links.repository.js';

/** Lets the person of a link in. */
@Injectable()
export class UseSignInLinkCommand {
  constructor(
    private readonly database: Database,
    private readonly links: SignInLinksRepository,
    private readonly sessions: SessionsRepository,
    private readonly start: StartSessionCommand,
    private readonly outbox: Outbox,
  ) {}

  /** @returns the new session's token; undefined for a link that is unknown, used or too old */
  run(key: string | undefined, browser: { readonly oldToken: string | undefined; readonly userAgent: string | undefined }): Promise<string | undefined> {
    return this.database.transaction(async (sql) => {
      const link = looksSecret(key) ? await this.links.take(sql, hashSecret(key)) : undefined;
      if (!link) return undefined;
      const old = looksSecret(browser.oldToken) ? await this.sessions.byHash(sql, hashSecret(browser.oldToken)) : undefined;
      if (old) {
        const sessionIds = await this.sessions.end(sql, { personId: old.personId, sessionId: old.id });
        await this.outbox.add(sql, sessionsEnded, { sessionIds });
      }
      const { token } = await this.start.run(sql, {
        personId: link.personId, connectionId: null, nameId: null, nameIdFormat: null, sessionIndex: null, userAgent: browser.userAgent ?? null, endsAt: null,
      });
      return token;
    });
  }
}
