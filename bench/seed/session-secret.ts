import { createHash } from 'node:crypto';

/** The secret of the n-th signed-in person's session: the bench's load knows it, and so does whoever reads this, hence a database of its own. */
export function sessionSecret(n: number): string {
  return createHash('sha256').update(`bench session ${n}`).digest('base64url');
}
