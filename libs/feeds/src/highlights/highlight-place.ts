import type { HighlightRow } from './highlight-row.js';

/** Where a page of Highlights begins: below what had this score at that moment. Scores fall by the hour, so that pages of one reading are of one moment. */
export interface HighlightPlace {
  readonly at: Date;
  readonly score: number;
  readonly streamKey: string;
}

/** The inside of a cursor: milliseconds, score, key. */
export const PLACE = /^\d{13} \d{1,15}(\.\d{1,20})?(e-\d{1,3})? [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function placeOf(at: Date, { score, streamKey }: HighlightRow): string {
  return `${at.getTime()} ${score} ${streamKey}`;
}

/** @param text what `PLACE` has matched */
export function parsePlace(text: string): HighlightPlace {
  const [at, score, streamKey] = text.split(' ') as [string, string, string];
  return { at: new Date(Number(at)), score: Number(score), streamKey };
}
