import { isDay } from '../../../shared/time/days.js';
import { AUDIT_KINDS, type AuditKind, isAuditKind } from '../../../features/people/audit/audit-words.js';

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

/** The same, as the server is asked; days are the reader's own. */
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
