import { encodeId } from '#platform';
import type { ListedToken } from '#sign-in';

/** A line a token, in columns; their id comes first, so that a program takes the first word. */
export function tokenLines(tokens: readonly ListedToken[]): string[] {
  const rows = tokens.map((token) => [
    encodeId('token', token.id),
    token.handle === null ? `app ${token.app}` : `@${token.handle}`,
    token.name,
    token.scopes.join(','),
    token.lastUsedAt ? `used ${day(token.lastUsedAt)}` : 'never used',
    token.expiresAt ? `until ${day(token.expiresAt)}` : 'until revoked',
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column] as number)).join('  ').trimEnd());
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
