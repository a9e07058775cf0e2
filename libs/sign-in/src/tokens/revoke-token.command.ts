import { Injectable } from '@nestjs/common';
import { administers, COMPANY_AUDIENCE, GrantsRepository, type Viewer } from '#access';
import { Audit, type AuditActor } from '#audit';
import { Database, notFound, Outbox, type Sql } from '#platform';
import { tokensRevoked } from './tokens.events.js';
import { TokensRepository } from './tokens.repository.js';

/** Ends a token at once. An app whose last reading token it was reads nothing any more. */
@Injectable()
export class RevokeTokenCommand {
  constructor(
    private readonly database: Database,
    private readonly tokens: TokensRepository,
    private readonly grants: GrantsRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND where no valid token has this UUID */
  async run(tokenId: string): Promise<void> {
    await this.database.transaction((sql) => this.revoke(sql, tokenId));
  }

  /** One's own; for administrators also an app's. @throws UserError NOT_FOUND where there is none such */
  async runFor(viewer: Viewer, tokenId: string): Promise<void> {
    await this.database.transaction(async (sql) => {
      const token = await this.tokens.byId(sql, tokenId);
      const isOwn = token?.personId != null && token.personId === viewer.personId;
      if (!token || !(isOwn || (token.appId !== null && administers(viewer)))) throw notFound('token', 'tokenId');
      await this.revoke(sql, tokenId, viewer);
    });
  }

  private async revoke(sql: Sql, tokenId: string, actor?: AuditActor): Promise<void> {
    const token = await this.tokens.revoke(sql, tokenId);
    if (!token) throw notFound('token', 'tokenId');
    if (token.appId && !(await this.tokens.appReads(sql, token.appId))) await this.grants.end(sql, COMPANY_AUDIENCE, [token.appId]);
    await this.audit.record(sql, { ...(actor ? { actor } : {}), action: 'token.revoked', subjectId: tokenId });
    await this.outbox.add(sql, tokensRevoked, { tokenIds: [tokenId] });
  }
}
