import { COMPANY_AUDIENCE } from '#access';

/**
 * Which documents a lexeme belongs to: posts (p), articles (a), the titles of articles (t), each of one audience. Every lexeme begins
 * with its scope, so that the index is asked in the viewer's own audiences alone, and takes no longer for what stands in others'.
 */
export type ScopeLetter = 'p' | 'a' | 't';

/** @param audienceId of a private channel or the company; six random bytes tell them apart, and the real row decides in the end */
export function scopeOf(letter: ScopeLetter, audienceId: string): string {
  return audienceId === COMPANY_AUDIENCE ? `${letter}.` : `${letter}${codeOf(audienceId)}.`;
}

/** Short for a UUID: its last six bytes. */
export function codeOf(uuid: string): string {
  return Buffer.from(uuid.slice(-12), 'hex').toString('base64url');
}
