import { Injectable } from '@nestjs/common';
import { GrantsRepository, personOf, systemViewer, type Viewer } from '#access';
import { Audit, type AuditActor } from '#audit';
import { DirectoryRepository } from '#people';
import { cleanText, Database, DAY_MS, notFound, said, type Sql, UserError } from '#platform';
import { hashSecret } from '../sessions/secret.js';
import type { AccessTokenEntity } from './access-token.entity.js';
import { AppsRepository } from './apps.repository.js';
import { parseScopes } from './token-scopes.js';
import { newToken } from './token-text.js';
import { TokensRepository } from './tokens.repository.js';

export interface CreateTokenInput {
  /** Whose it is: a person, by handle, or an app, by UUID. Exactly one. */
  readonly handle?: string;
  readonly appId?: string;
  /** read, write, moderate, admin; what a person's roles don't allow, their token doesn't either. */
  readonly scopes: readonly string[];
  /** What it is for. Default "Command line". */
  readonly name?: string;
  /** Unset: valid until revoked. */
  readonly expiresAt?: Date;
}

export interface CreatedToken {
  readonly row: AccessTokenEntity;
  /** The only time it is seen; the hub keeps its hash. */
  readonly token: string;
}

/** A token to make, as somebody in a browser asks for it. */
export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Unset: valid until revoked. */
  readonly expiresInDays?: number | null;
}

const MOST_DAYS = 3_650;

/** Makes a bearer token. */
@Injectable()
export class CreateTokenCommand {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryRepository,
    private readonly apps: AppsRepository,
    private readonly tokens: TokensRepository,
    private readonly grants: GrantsRepository,
    private readonly audit: Audit,
  ) {}

  /** As oneself, in a browser: a token makes no other, which would outlive its own end. @throws UserError as `run`; FORBIDDEN */
  async runForSelf(viewer: Viewer, wanted: WantedToken): Promise<CreatedToken> {
    if (!viewer.sessionId) throw new UserError('FORBIDDEN', 'A token can’t make another one. Make it in a browser, under Settings.');
    const { handle } = (await this.directory.byId(this.database, personOf(viewer))) ?? {};
    if (handle === undefined) throw notFound('person');
    return this.run({ handle, ...wantedOf(wanted) }, viewer);
  }

  /** For an app, in a browser as well. As it has no roles, it neither moderates nor administers. @throws UserError as `run` */
  async runForApp(viewer: Viewer, appId: string, wanted: WantedToken): Promise<CreatedToken> {
    if (!viewer.sessionId) throw new UserError('FORBIDDEN', 'A token can’t make another one. Make it in a browser, under Administration.');
    const scopes = parseScopes(wanted.scopes);
    if (scopes.some((scope) => scope === 'moderate' || scope === 'admin')) {
      throw new UserError('BAD_USER_INPUT', 'An app’s token reads and writes. To moderate or administer takes a person’s own token, as apps have no roles.', 'scopes');
    }
    return this.run({ appId, ...wantedOf(wanted) }, viewer);
  }

  /**
   * Without an actor it is the CLI, which has the database and is trusted.
   * @throws UserError NOT_FOUND for an unknown or former person or unknown app, BAD_USER_INPUT for scopes or an end in the past
   */
  async run(input: CreateTokenInput, actor?: AuditActor): Promise<CreatedToken> {
    const scopes = parseScopes(input.scopes);
    const name = cleanText(input.name ?? 'Command line', { field: 'name', max: 120 });
    if (input.expiresAt && input.expiresAt <= new Date()) throw new UserError('BAD_USER_INPUT', 'The token would have expired already.', 'expiresAt');
    const token = newToken();
    return this.database.transaction(async (sql) => {
      const owner = await this.owner(sql, input);
      const row = await this.tokens.insert(sql, { ...owner, tokenHash: hashSecret(token), name, scopes, expiresAt: input.expiresAt ?? null });
      if (owner.appId && scopes.includes('read')) await this.grants.grantCompany(sql, [owner.appId]);
      await this.audit.record(sql, { ...(actor ? { actor } : {}), action: 'token.created', subjectId: row.id, details: { ...owner, scopes } });
      return { row, token };
    });
  }

  private async owner(sql: Sql, input: CreateTokenInput): Promise<{ personId: string | null; appId: string | null }> {
    if ((input.handle === undefined) === (input.appId === undefined)) {
      throw new UserError('BAD_USER_INPUT', 'Say whose token it is: a person by handle, or an app.', 'handle');
    }
    if (input.appId !== undefined) {
      const [app] = await this.apps.byIds(sql, systemViewer, [input.appId]);
      if (!app) throw notFound('app', 'appId');
      return { personId: null, appId: app.id };
    }
    const person = await this.directory.byHandle(sql, (input.handle as string).replace(/^@/, ''));
    if (!person || person.leftAt) throw new UserError('NOT_FOUND', said`There is nobody with the handle ${input.handle ?? ''} who could sign in.`, 'handle');
    return { personId: person.id, appId: null };
  }
}

function wantedOf({ name, scopes, expiresInDays }: WantedToken): Pick<CreateTokenInput, 'name' | 'scopes' | 'expiresAt'> {
  if (expiresInDays == null) return { name, scopes };
  if (expiresInDays < 1 || expiresInDays > MOST_DAYS) throw new UserError('BAD_USER_INPUT', said`expiresInDays must be 1 to ${MOST_DAYS}.`, 'expiresInDays');
  return { name, scopes, expiresAt: new Date(Date.now() + expiresInDays * DAY_MS) };
}
