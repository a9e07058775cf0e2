import { UserError } from '../errors/user-error.js';

/** A cursor is opaque outside: the key's bytes in base64url. */
export function encodeCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/** @throws UserError BAD_USER_INPUT where the text isn't a cursor of this kind of list */
export function decodeCursor(cursor: string, key: RegExp, field: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!key.test(text) || encodeCursor(text) !== cursor) {
    throw new UserError('BAD_USER_INPUT', 'This cursor is not one that this list gave; start again without it.', field);
  }
  return text;
}
