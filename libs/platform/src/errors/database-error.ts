import { UserError } from './user-error.js';

/** PostgreSQL's codes for text it can't hold: NUL, broken encodings, untranslatable characters. */
const UNUSABLE_TEXT = new Set(['22021', '22P05', '22P02']);
const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', '57P01', '57P02', '57P03', '53300', '08006', '08003']);

/** What a failure of the database means for the user; undefined where it is a fault of ours. */
export function explainDatabaseError(error: unknown): UserError | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return undefined;
  if (UNUSABLE_TEXT.has(code)) {
    return new UserError('BAD_USER_INPUT', 'The input holds characters that cannot be stored, such as NUL; remove them.');
  }
  if (UNREACHABLE.has(code)) return new UserError('UNAVAILABLE', 'The database is not ready; try again in a moment.');
  return undefined;
}
