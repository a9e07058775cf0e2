import { slugify } from 'transliteration';
import { sql as query, type Sql } from '#platform';

const MAX = 20;

/**
 * The handle a person would get: the mail address's local part, else the name in Latin letters, made to fit
 * `[a-z0-9_]{1,20}`.
 */
export function proposeHandle(mail: string | null, name: string): string {
  const local = mail?.split('@')[0]?.split('+')[0] ?? '';
  return fit(local) || fit(name) || 'person';
}

function fit(text: string): string {
  return slugify(text, { separator: '_', lowercase: true }).replace(/[^a-z0-9_]+/g, '_').replace(/_+/g, '_').slice(0, MAX).replace(/^_+|_+$/g, '');
}

/** The proposal, or where it is taken the proposal with the first free number behind it. The unique index decides races. */
export async function freeHandle(sql: Sql, proposal: string): Promise<string> {
  const rows = await sql.query<{ handle: string }>(query`
    SELECT handle FROM person WHERE handle = ${proposal} OR handle ~ ${`^${proposal.slice(0, MAX - 6)}`}`);
  const taken = new Set(rows.map((row) => row.handle));
  if (!taken.has(proposal)) return proposal;
  for (let number = 2; ; number++) {
    const candidate = `${proposal.slice(0, MAX - String(number).length)}${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
