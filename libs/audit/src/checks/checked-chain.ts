import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ChainEntriesJob } from '../chain/chain-entries.job.js';
import { type ChainVerdict, ChainVerifier, type NotedHead } from '../chain/verify-chain.js';
import { AuditChecksRepository } from './audit-checks.repository.js';

/** The record, compared with its chain and with every end of it that is known. */
@Injectable()
export class CheckedChain {
  constructor(
    private readonly database: Database,
    private readonly entries: ChainEntriesJob,
    private readonly verifier: ChainVerifier,
    private readonly checks: AuditChecksRepository,
  ) {}

  /** @param noted an end that somebody noted elsewhere */
  async verify(noted?: NotedHead): Promise<ChainVerdict> {
    await this.entries.run();
    return this.verifier.verify(noted, await this.checks.farthestHead(this.database));
  }
}
