import { AuditDetailPersonResolver, AuditEntryFieldsResolver } from './audit-entry-fields.resolver.js';
import { AuditExport } from './audit-export.js';
import { AuditLogResolver } from './audit-log.resolver.js';

/** Reading the audit record. */
export const auditLogProviders = [AuditExport, AuditDetailPersonResolver, AuditEntryFieldsResolver, AuditLogResolver];
