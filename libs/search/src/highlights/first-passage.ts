import { setImmediate as next } from 'node:timers/promises';
import type { Sequence } from '../query/search-query.js';
import { passageOf } from './passage.js';
import { type Range, rangesIn } from './ranges-in.js';

/** Characters of a long text that are looked through: what lies beyond some 16,000 words isn't searched for either. */
const MOST = 120_000;
/** Looked through at a time, which takes some 10 ms. Finding the words of 1 MB took 2 s, for which a gateway answered nobody. */
const STRETCH = 5_000;
/** Beyond a stretch, for a passage that begins in it. */
const AROUND = 1_000;

/** The part of a long text around the first words found in it. Others have their turn meanwhile. */
export async function firstPassage(text: string, sequences: readonly Sequence[]): Promise<{ text: string; ranges: Range[] } | undefined> {
  for (let at = 0; at < Math.min(text.length, MOST); at += STRETCH) {
    const from = wordStart(text, at);
    const ranges = rangesIn(text.slice(from, at + STRETCH + AROUND), sequences).map(({ start, end }) => ({ start: start + from, end: end + from }));
    // What begins later is found whole in the next stretch.
    if ((ranges[0]?.start ?? Infinity) < at + STRETCH) return passageOf(text, ranges);
    await next();
  }
  return undefined;
}

/** A word that is cut in two was found in the stretch before. */
function wordStart(text: string, at: number): number {
  const space = at === 0 ? 0 : text.slice(at - 1, at + 100).search(/\s/);
  return at + Math.max(0, space);
}
