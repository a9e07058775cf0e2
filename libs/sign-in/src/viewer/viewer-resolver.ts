import { Inject, Injectable } from '@nestjs/common';
import { SCOPES, type Viewer, viewerFrom } from '#access';
import { CONFIG, type Config, Database, LOG, type Log, UserError } from '#platform';
import { cookieNames } from '../sessions/cookies.js';
import { hashSecret } from '../sessions/secret.js';
import { badToken, type CredentialHeaders, credentialOf } from './credentials.js';
import { FailedTokens } from './failed-tokens.js';
import { ViewerRepository } from './viewer.repository.js';

/** Turns a request's cookie or bearer token into its Viewer: one statement, and none where nobody says who they are. */
@Injectable()
export class ViewerResolver {
  private readonly cookieName: string;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly database: Database,
    private readonly viewers: ViewerRepository,
    private readonly failures: FailedTokens,
  ) {
    this.cookieName = cookieNames(config.http).session;
  }

  /** As `fromHeaders`, of anything that carries headers. */
  fromRequest(request: { readonly headers: CredentialHeaders }): Promise<Viewer | undefined> {
    return this.fromHeaders(request.headers);
  }

  /**
   * @param address where the request comes from, which then may not send bad tokens without end
   * @returns undefined for nobody: no cookie and no token, or a session that has ended
   * @throws UserError UNAUTHENTICATED for a token that isn't valid: whoever sends one doesn't mean to be nobody; RATE_LIMITED after many of these
   */
  async fromHeaders(headers: CredentialHeaders, address?: string): Promise<Viewer | undefined> {
    try {
      return await this.identify(headers);
    } catch (error) {
      if (address !== undefined && error instanceof UserError) this.failures.count(address);
      throw error;
    }
  }

  private async identify(headers: CredentialHeaders): Promise<Viewer | undefined> {
    const credential = credentialOf(headers, this.cookieName);
    if (!credential) return undefined;
    const hash = hashSecret(credential.secret);
    return credential.kind === 'session' ? this.ofSession(hash) : this.ofToken(hash);
  }

  /** Whether what a person came with, a session or token by its UUID, still lets them in. For what holds only as long as that. */
  stillIn(personId: string, credentialId: string): Promise<boolean> {
    return this.viewers.isAlive(this.database, personId, credentialId);
  }

  private async ofSession(hash: Buffer): Promise<Viewer | undefined> {
    const row = await this.viewers.bySession(this.database, hash);
    if (!row) return undefined;
    if (row.stale) this.later(this.viewers.sessionSeen(this.database, row.sessionId));
    return viewerFrom({ kind: 'person', id: row.personId, sessionId: row.sessionId, scopes: SCOPES }, row);
  }

  private async ofToken(hash: Buffer): Promise<Viewer> {
    const row = await this.viewers.byToken(this.database, hash);
    if (!row) throw badToken();
    if (row.stale) this.later(this.viewers.tokenUsed(this.database, row.tokenId));
    const owner = row.personId ? ({ kind: 'person', id: row.personId } as const) : ({ kind: 'app', id: row.appId as string } as const);
    return viewerFrom({ ...owner, tokenId: row.tokenId, scopes: row.scopes }, row);
  }

  /** Not in the request's way; a failure is of no consequence to it. */
  private later(work: Promise<void>): void {
    work.catch((error: unknown) => this.log.debug({ err: error }, 'The time of last use could not be written'));
  }
}
