import { Injectable } from '@nestjs/common';
import { Database, Outbox, type Sql } from '#platform';
import { Audit, type AuditActor } from '../audit.js';
import type { ChainVerdict } from '../chain/verify-chain.js';
import { auditCheckRequested } from './audit-check.events.js';
import { AuditChecksRepository } from './audit-checks.repository.js';

/** Checks of the record, for who asks for them. A worker makes them: gateways can't write what they found. */
@Injectable()
export class AuditChecks {
  constructor(
    private readonly database: Database,
    private readonly checks: AuditChecksRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** The latest; undefined before the first. */
  async last(sql: Sql): Promise<(ChainVerdict & { readonly at: Date }) | undefined> {
    const row = await this.checks.last(sql);
    if (!row) return undefined;
    const { at, entries, faults, headNumber, headHash } = row;
    return { at, entries, faults, head: headNumber === null || headHash === null ? null : { chainNumber: headNumber, hash: headHash } };
  }

  /** @returns when; a check after that is the answer */
  async request(actor: AuditActor): Promise<Date> {
    const requestedAt = new Date();
    await this.database.transaction(async (sql) => {
      await this.audit.record(sql, { actor, action: 'audit.check-requested' });
      await this.outbox.add(sql, auditCheckRequested, { requestedAt: requestedAt.toISOString() });
    });
    return requestedAt;
  }
}
