import { slugify } from 'transliteration';
import { said, UserError } from '#platform';

/** A cursor of channels holds a slug. */
export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;
const MAX_GIVEN = 60;
/** Words that the hub's own addresses use, or may come to use, where a slug stands. */
const RESERVED = new Set(['admin', 'all', 'api', 'channels', 'edit', 'everyone', 'home', 'me', 'members', 'mine', 'new', 'search', 'settings', 'tidings']);

/** A slug as somebody chose it. @throws UserError BAD_USER_INPUT */
export function checkSlug(slug: string): string {
  if (!SLUG.test(slug) || slug.length > MAX_GIVEN) {
    throw new UserError('BAD_USER_INPUT', said`A slug has 1 to ${MAX_GIVEN} of a to z, 0 to 9 and -, and no - at its ends.`, 'slug');
  }
  if (RESERVED.has(slug)) throw new UserError('BAD_USER_INPUT', said`The slug ${slug} is kept for the hub; choose another.`, 'slug');
  return slug;
}

/** A slug made of a name, in Latin letters. */
export function proposeSlug(name: string): string {
  const slug = slugify(name, { separator: '-', lowercase: true }).replace(/[^a-z0-9]+/g, '-').slice(0, MAX_GIVEN).replace(/^-+|-+$/g, '') || 'channel';
  return RESERVED.has(slug) ? `${slug}-channel` : slug;
}
