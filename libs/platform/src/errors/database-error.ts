import { UserError } from './user-error.js';

/** PostgreSQL's codes for text it can't hold: NUL, broken encodings, untranslatable characters. */
const UNUSABLE_TEXT = new Set(['22021', '22P05', '22P02']);
/** PostgreSQL's codes for a server that stops, starts, is full or lost the connection, and for two transactions that met too often; the system's for one that isn't there. */
const UNAVAILABLE = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006', '40001', '40P01',
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN']);
/** pg gives no code to a connection that ends under a query, nor its pool to a wait for a free one that took too long. */
const BROKEN = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** What a failure of the database means for the user; undefined where it is a fault of ours. */
export function explainDatabaseError(error: unknown): UserError | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && UNUSABLE_TEXT.has(code)) {
    return new UserError('BAD_USER_INPUT', 'The input holds characters that cannot be stored, such as NUL; remove them.');
  }
  if (typeof code === 'string' ? UNAVAILABLE.has(code) : BROKEN.test(String(message))) return new UserError('UNAVAILABLE', 'The database is not ready; try again in a moment.');
  return undefined;
}
