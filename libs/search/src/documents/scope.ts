import { COMPANY_AUDIENCE } from '#access';

/**
 * Which documents a lexeme belongs to: posts (p), articles (a), the titles of articles (t), channels (c) and tags (g), each of one audience. Every
 * lexeme begins with its scope, so that the index is asked in the viewer's own audiences alone, and takes no longer for what stands in
 * others'. What was held or hidden is in its writers' own scopes, as if each were an audience, and in one of those who moderate (capitals).
 */
export type ScopeLetter = 'p' | 'a' | 't' | 'c' | 'g';

/** @param readerId of a private channel's audience, the company, or a writer; six random bytes tell them apart, and the real row decides in the end */
export function scopeOf(letter: ScopeLetter, readerId: string): string {
  return readerId === COMPANY_AUDIENCE ? `${letter}.` : `${letter}${codeOf(readerId)}.`;
}

/** Where moderators find what was held or hidden in an audience. */
export function heldScopeOf(letter: ScopeLetter, audienceId: string): string {
  return scopeOf(letter, audienceId).replace(letter, letter.toUpperCase());
}

/** Short for a UUID: its last six bytes. */
export function codeOf(uuid: string): string {
  return Buffer.from(uuid.slice(-12), 'hex').toString('base64url');
}
