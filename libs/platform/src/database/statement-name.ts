import { createHash } from 'node:crypto';

const MAX_NAMES = 2_000;
const names = new Map<string, string>();

/** A short name for a statement's text: PostgreSQL plans each text once a connection. Texts are few, as values are never part of them. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MAX_NAMES) return undefined;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
