export { Audit, type AuditActor } from './audit.js';
export { AuditEntryEntity } from './audit-entry.entity.js';
export { AuditChecks } from './checks/audit-checks.js';
export { AuditCheckEntity } from './checks/audit-check.entity.js';
export { CheckedChain } from './checks/checked-chain.js';
export { AuditEntriesRepository, type AuditSelection } from './reading/audit-entries.repository.js';
export { AuditModule } from './audit.module.js';
