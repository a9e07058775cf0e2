import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository } from '#access';
import { Audit } from '#audit';
import { Database, notFound, Outbox } from '#platform';
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
    await this.database.transaction(async (sql) => {
      const token = await this.tokens.revoke(sql, tokenId);
      if (!token) throw notFound('token');
      if (token.appId && !(await this.tokens.appReads(sql, token.appId))) await this.grants.end(sql, COMPANY_AUDIENCE, [token.appId]);
      await this.audit.record(sql, { action: 'token.revoked', subjectId: tokenId });
      await this.outbox.add(sql, tokensRevoked, { tokenIds: [tokenId] });
    });
  }
}
