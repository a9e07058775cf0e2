import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';
import { ChainEntriesJob } from './chain/chain-entries.job.js';
import { ChainRepository } from './chain/chain.repository.js';
import { ChainVerifier } from './chain/verify-chain.js';

/** The record of what was done to security, administration and moderation. */
@Global()
@Module({ providers: [Audit, ChainEntriesJob, ChainRepository, ChainVerifier], exports: [Audit, ChainEntriesJob, ChainVerifier] })
export class AuditModule {}
