import type { Readable } from 'node:stream';

/** Bytes on their way out. */
export interface StoredBytes {
  readonly body: Readable;
  /** Of the whole, whatever part of it was asked for. */
  readonly bytes: number;
}

/** Part of what is stored, both ends included, counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface StoredKey {
  readonly key: string;
  readonly storedAt: Date;
}

/**
 * Where bytes are kept that don't belong into the database, by key: small letters, digits, `-`, `.` and `/`. Any number of processes
 * share one. What is stored under a key never changes, so nothing has to be locked.
 */
export abstract class Storage {
  /** Stores all of the stream or, where it breaks off, nothing, and rejects. */
  abstract put(key: string, body: Readable): Promise<void>;
  /** Undefined where there is no such key. */
  abstract get(key: string, range?: ByteRange): Promise<StoredBytes | undefined>;
  /** Keys that aren't there are no failure. */
  abstract delete(keys: readonly string[]): Promise<void>;
  /** Everything there is, in no order. */
  abstract list(): AsyncIterable<StoredKey>;
  /** Gives up what was begun before then and never came to its end, as of a process that was killed: nobody lists it, but it takes its room. */
  abstract removeUnfinished(before: Date): Promise<void>;
}
