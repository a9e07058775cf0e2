import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';
import { AuditChecks } from './checks/audit-checks.js';
import { AuditChecksRepository } from './checks/audit-checks.repository.js';
import { CheckRecord } from './checks/check-record.js';
import { CheckedChain } from './checks/checked-chain.js';
import { AuditEntriesRepository } from './reading/audit-entries.repository.js';
import { ChainEntriesJob } from './chain/chain-entries.job.js';
import { ChainRepository } from './chain/chain.repository.js';
import { ChainVerifier } from './chain/verify-chain.js';

/** The record of what was done to security, administration and moderation. */
@Global()
@Module({
  providers: [Audit, AuditChecks, AuditChecksRepository, AuditEntriesRepository, ChainEntriesJob, ChainRepository, ChainVerifier, CheckedChain, CheckRecord],
  exports: [Audit, AuditChecks, AuditEntriesRepository, ChainEntriesJob, ChainVerifier, CheckedChain],
})
export class AuditModule {}
