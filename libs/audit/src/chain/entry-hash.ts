import { createHash } from 'node:crypto';

/** What of an entry its hash covers: all that it says, as the database's own text, so that reading it back gives the same. */
export interface ChainedContent {
  readonly chainNumber: number;
  readonly id: string;
  /** ISO 8601 in UTC, with microseconds. */
  readonly at: string;
  readonly actorId: string | null;
  readonly appId: string | null;
  readonly action: string;
  readonly subjectId: string | null;
  /** jsonb's own text, which is the same for the same content. */
  readonly details: string;
}

/** The hash before the first entry. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** SHA-256 of the hash before and the entry: whoever changes an entry must change all that follow. */
export function hashEntry(previous: Buffer, entry: ChainedContent): Buffer {
  const { chainNumber, id, at, actorId, appId, action, subjectId, details } = entry;
  return createHash('sha256').update(previous).update(JSON.stringify([chainNumber, id, at, actorId, appId, action, subjectId, details])).digest();
}
