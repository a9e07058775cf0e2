import { AUDIT_KINDS } from '../../../features/people/audit/audit-kinds.js';
import type { AuditSearch } from './audit-search.js';

/** Which entries are shown, as the server is asked; days are the reader's own. */
export function auditFilterOf({ kind, actor, from, to, subject }: AuditSearch) {
  const end = to ? new Date(`${to}T00:00`) : undefined;
  end?.setDate(end.getDate() + 1);
  return {
    ...(kind ? { actions: [...AUDIT_KINDS[kind]] } : {}),
    ...(actor ? { actorId: actor } : {}),
    ...(from ? { since: new Date(`${from}T00:00`).toISOString() } : {}),
    ...(end ? { until: end.toISOString() } : {}),
    ...(subject ? { subject } : {}),
  };
}

/** The address of a file with the same entries. */
export function exportAddress(search: AuditSearch, format: 'csv' | 'jsonl'): string {
  const { actions, ...rest } = auditFilterOf(search);
  const query = new URLSearchParams({ ...rest, ...(actions ? { actions: actions.join(',') } : {}) }).toString();
  return `/exports/audit.${format}${query ? `?${query}` : ''}`;
}
