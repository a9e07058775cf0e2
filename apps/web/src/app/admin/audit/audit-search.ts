import { isDay } from '../../../shared/time/days.js';
import { type AuditKind, isAuditKind } from '../../../features/people/audit/audit-kinds.js';

/** Which entries are shown, as the address says it. */
export interface AuditSearch {
  kind?: AuditKind;
  /** Id of who did it, and the name to show. */
  actor?: string;
  name?: string;
  /** Days, yyyy-mm-dd, both included. */
  from?: string;
  to?: string;
  /** Id or UUID. */
  subject?: string;
}

export function auditSearch({ kind, actor, name, from, to, subject }: Record<string, unknown>): AuditSearch {
  return {
    ...(isAuditKind(kind) ? { kind } : {}),
    ...(typeof actor === 'string' && actor ? { actor } : {}),
    ...(typeof name === 'string' && name ? { name } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
    ...(typeof subject === 'string' && subject ? { subject } : {}),
  };
}
