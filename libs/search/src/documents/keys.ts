import type { Has } from '../query/search-query.js';
import { codeOf } from './scope.js';

/** Milliseconds of a span of time, as a power of two: 24.9 days. */
const SPAN_BITS = 31n;

/** Lexemes that aren't words; no word has a colon. */
export const keys = {
  author: (personId: string): string => `:f${codeOf(personId)}`,
  channel: (channelId: string): string => `:c${codeOf(channelId)}`,
  has: (what: Has): string => `:h${what}`,
  /** When it was published, so that the index can be walked in windows. */
  span: (span: number): string => `:s${span}`,
};

/** The number of the span of time that a key of the stream (a UUIDv7, whose first 48 bits are milliseconds) lies in. */
export function spanOf(streamKey: string): number {
  return Number(BigInt(`0x${streamKey.replaceAll('-', '').slice(0, 12)}`) >> SPAN_BITS);
}
