import { Injectable } from '@nestjs/common';
import { GrantsRepository, systemViewer } from '#access';
import { Audit } from '#audit';
import { DirectoryRepository } from '#people';
import { cleanText, Database, notFound, type Sql, UserError } from '#platform';
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

/** Makes a bearer token. Whoever runs it is trusted: the CLI, which has the database. */
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

  /** @throws UserError NOT_FOUND for an unknown or former person or unknown app, BAD_USER_INPUT for scopes or an end in the past */
  async run(input: CreateTokenInput): Promise<CreatedToken> {
    const scopes = parseScopes(input.scopes);
    const name = cleanText(input.name ?? 'Command line', { field: 'name', max: 120 });
    if (input.expiresAt && input.expiresAt <= new Date()) throw new UserError('BAD_USER_INPUT', 'The token would have expired already.', 'expiresAt');
    const token = newToken();
    return this.database.transaction(async (sql) => {
      const owner = await this.owner(sql, input);
      const row = await this.tokens.insert(sql, { ...owner, tokenHash: hashSecret(token), name, scopes, expiresAt: input.expiresAt ?? null });
      if (owner.appId && scopes.includes('read')) await this.grants.grantCompany(sql, [owner.appId]);
      await this.audit.record(sql, { action: 'token.created', subjectId: row.id, details: { ...owner, scopes } });
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
    if (!person || person.leftAt) throw new UserError('NOT_FOUND', `There is nobody with the handle ${input.handle} who could sign in.`, 'handle');
    return { personId: person.id, appId: null };
  }
}
