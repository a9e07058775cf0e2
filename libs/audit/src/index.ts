export { Audit, type AuditActor, type AuditRecord } from './audit.js';
export { AuditEntryEntity } from './audit-entry.entity.js';
export { AuditModule } from './audit.module.js';
export { ChainEntriesJob } from './chain/chain-entries.job.js';
export { ChainVerifier } from './chain/verify-chain.js';
