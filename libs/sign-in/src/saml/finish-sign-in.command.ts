import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { SignInProblem } from '../checks/sign-in-problem.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { NoteFailureCommand } from '../failures/note-failure.command.js';
import { hashSecret, looksSecret, sameHash } from '../sessions/secret.js';
import { IdentityLinks } from '../people/identity-links.js';
import { SessionBefore } from '../sessions/session-before.js';
import { StartSessionCommand } from '../sessions/start-session.command.js';
import { SamlRefusal } from './saml-refusal.js';
import { SamlRepository } from './saml.repository.js';
import type { SignInHandoverEntity } from './sign-in-handover.entity.js';

export interface FinishInput {
  readonly connection: SamlConnectionEntity;
  /** The hand-over's key, from the address. */
  readonly key: string | undefined;
  /** The binding cookie's secret. */
  readonly binding: string | undefined;
  /** Whether the person was asked and said yes. */
  readonly asked: boolean;
  /** The session the browser is in until now, if any: it ends. */
  readonly oldToken: string | undefined;
  readonly userAgent: string | undefined;
}

export interface StartedSession {
  readonly token: string;
  readonly returnTo: string;
  /** The provider's end of it, if sooner than ours. */
  readonly endsAt: Date | null;
}

/** Fetches a hand-over in the browser that began the sign-in, and nowhere else, and starts the session. */
@Injectable()
export class FinishSignInCommand {
  constructor(
    private readonly database: Database,
    private readonly saml: SamlRepository,
    private readonly before: SessionBefore,
    private readonly start: StartSessionCommand,
    private readonly links: IdentityLinks,
    private readonly failures: NoteFailureCommand,
  ) {}

  /**
   * @param requestId what a failure is noted by
   * @throws SamlRefusal for an unknown, spent or expired key, and for another browser's: then the key is spent as well
   */
  async run(input: FinishInput, requestId: string): Promise<StartedSession> {
    try {
      return await this.fetch(input);
    } catch (error) {
      if (error instanceof SamlRefusal) await this.failures.run(input.connection, error, requestId);
      throw error;
    }
  }

  private async fetch(input: FinishInput): Promise<StartedSession> {
    if (!looksSecret(input.key)) throw new SamlRefusal('The hand-over key is missing or malformed');
    const handover = await this.saml.takeHandover(this.database, input.connection.id, hashSecret(input.key), input.asked);
    if (!handover) throw new SamlRefusal('The hand-over is unknown, spent or expired', { problem: SignInProblem.REQUEST_GONE });
    const bound = handover.browserBindingHash as Buffer;
    if (!looksSecret(input.binding) || !sameHash(hashSecret(input.binding), bound)) {
      throw new SamlRefusal('Another browser began this sign-in', { problem: SignInProblem.OTHER_BROWSER });
    }
    return this.database.transaction(async (sql) => {
      const owner = await this.before.end(sql, input.oldToken);
      const { personId, linksSubject } = handover;
      if (linksSubject !== null && owner !== personId) {
        throw new SamlRefusal('Whom it names is known otherwise, and did not confirm it in a session of theirs', { problem: SignInProblem.MAIL_KNOWN });
      }
      if (linksSubject !== null) await this.links.link(sql, input.connection, linksSubject, { id: personId, handle: personId, how: 'IN_OWN_SESSION' });
      const { token } = await this.start.run(sql, sessionOf(handover, input.userAgent ?? null));
      return { token, returnTo: handover.returnTo, endsAt: handover.sessionEndsAt };
    });
  }
}

function sessionOf(handover: SignInHandoverEntity, userAgent: string | null): Parameters<StartSessionCommand['run']>[1] {
  const { personId, connectionId, nameId, nameIdFormat, sessionIndex, sessionEndsAt } = handover;
  return { personId, connectionId, nameId, nameIdFormat, sessionIndex, userAgent, endsAt: sessionEndsAt };
}
