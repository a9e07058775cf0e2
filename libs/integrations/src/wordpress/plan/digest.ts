import { createHash } from 'node:crypto';

/** A short name for what the export says of a thing, to see later whether it still says the same. */
export function digestOf(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
}
