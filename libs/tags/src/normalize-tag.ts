import { said, UserError } from '#platform';

const MAX = 100;
// What twitter-text takes for a tag: letters, marks, digits and underscores of any script, not digits alone.
const TAG = /^(?=.*[\p{L}\p{M}_])(?:[\p{L}\p{M}\p{Nd}_\u05f3\u05f4\u00b7\u3003\u30fb]|\u200c|\u200d)+$/u;

/** Nothing longer is a tag, and normalising a long text with many marks can take minutes. Code units. */
const MAX_UNITS = 1_000;

/** The one form of a tag: NFKC and lower case, without #. What is far too long for one is cut, and stays too long. */
export function normalizeTag(name: string): string {
  return name.trim().slice(0, MAX_UNITS).replace(/^[#＃]/u, '').normalize('NFKC').toLowerCase();
}

/** A tag as somebody typed it into a form. @throws UserError BAD_USER_INPUT where it couldn't be written as #tag in a post */
export function parseTag(name: string, field: string): string {
  const tag = normalizeTag(name);
  if (!TAG.test(tag) || [...tag].length > MAX) {
    throw new UserError('BAD_USER_INPUT', said`A tag has 1 to ${MAX} letters, digits and underscores and no spaces.`, field);
  }
  return tag;
}
