import { said } from '../errors/said.js';
import { UserError } from '../errors/user-error.js';
import { decodeCursor } from './cursor.js';
import type { PageArgs } from './page-args.js';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/** One page of a list, as a repository reads it: `limit` items beyond `cursor`, forward in the list's order or backward. */
export interface Page {
  readonly limit: number;
  readonly forward: boolean;
  /** The key of the item to start beyond; undefined at the list's end. */
  readonly cursor: string | undefined;
}

/**
 * Checks a list's arguments. `key` checks the cursor's inside and defaults to a UUID, the key of most lists.
 * @throws UserError BAD_USER_INPUT naming the argument
 */
export function parsePage(args: PageArgs, key: RegExp = UUID_KEY): Page {
  const forward = args.last == null;
  if (!forward && args.first != null) throw new UserError('BAD_USER_INPUT', 'Give first or last, not both.', 'last');
  if (forward && args.before != null) throw new UserError('BAD_USER_INPUT', 'before goes with last; to read forward give first and after.', 'before');
  if (!forward && args.after != null) throw new UserError('BAD_USER_INPUT', 'after goes with first; to read backward give last and before.', 'after');
  const limit = (forward ? args.first : args.last) ?? DEFAULT_SIZE;
  const field = forward ? 'first' : 'last';
  if (limit < 1 || limit > MAX_SIZE) throw new UserError('BAD_USER_INPUT', said`${field} must be 1 to ${MAX_SIZE}.`, field);
  const text = forward ? args.after : args.before;
  return { limit, forward, cursor: text == null ? undefined : decodeCursor(text, key, forward ? 'after' : 'before') };
}

/** The inside of most cursors. */
export const UUID_KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
