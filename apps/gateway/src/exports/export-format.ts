import type { ExportedEntry } from '#people';

interface ExportFormat {
  readonly contentType: string;
  readonly head: string;
  line(entry: ExportedEntry): string;
}

const COLUMNS = ['at', 'action', 'actor', 'actor_id', 'app_id', 'subject_id', 'details', 'chain_number', 'hash'];

/** How the audit record leaves the hub, by the ending of the file's name. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  csv: { contentType: 'text/csv; charset=utf-8', head: `${COLUMNS.join(',')}\r\n`, line: csvLine },
  jsonl: { contentType: 'application/jsonl; charset=utf-8', head: '', line: (entry) => `${JSON.stringify(entry)}\n` },
};

/** RFC 4180. */
function csvLine({ at, action, actor, actorId, appId, subjectId, details, chainNumber, hash }: ExportedEntry): string {
  return `${[at, action, actor, actorId, appId, subjectId, JSON.stringify(details), chainNumber, hash].map(cell).join(',')}\r\n`;
}

/** What a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
