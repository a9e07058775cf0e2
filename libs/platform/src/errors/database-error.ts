import { UserError } from './user-error.js';

/** PostgreSQL's codes for text it can't hold: NUL, broken encodings, untranslatable characters. */
const UNUSABLE_TEXT = new Set(['22021', '22P05', '22P02']);
/** PostgreSQL's code for a statement that took longer than a gateway lets it. */
const CANCELLED = '57014';
/** PostgreSQL's codes for a server that stops, starts, is full or lost the connection, and for two transactions that met too often; the system's for one that isn't there. */
const UNAVAILABLE = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08004', '08006', '40001', '40P01',
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN']);
/** pg gives no code to a connection that ends under a query, nor its pool to a wait for a free one that took too long. */
const BROKEN = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** PgBouncer's code for whatever it has to say of itself, such as that the server's login keeps failing; PostgreSQL has it for a broken protocol. */
const POOLER = '08P01';
/** Its messages where it can't reach the server, waited too long for one, is full, or is told to stop. */
const POOLER_UNAVAILABLE = /server_login_retry|cannot connect|server conn|query_wait_timeout|no more connections|shutting down|database system is/i;

/** What a failure of the database means for the user; undefined where it is a fault of ours. */
export function explainDatabaseError(error: unknown): UserError | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && UNUSABLE_TEXT.has(code)) {
    return new UserError('BAD_USER_INPUT', 'The input holds characters that cannot be stored, such as NUL; remove them.');
  }
  if (code === CANCELLED) return new UserError('UNAVAILABLE', 'This took the database too long. Ask for less at once, or try again in a moment.');
  if (isUnavailable(code, String(message))) return new UserError('UNAVAILABLE', 'The database is not ready; try again in a moment.');
  return undefined;
}

function isUnavailable(code: unknown, message: string): boolean {
  if (typeof code !== 'string') return BROKEN.test(message);
  return UNAVAILABLE.has(code) || (code === POOLER && POOLER_UNAVAILABLE.test(message));
}
