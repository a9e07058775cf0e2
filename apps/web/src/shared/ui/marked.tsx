import type { ReactNode } from 'react';

/** Of a text, in UTF-16 code units, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A text, or the part of one that begins at `offset`, with the words that were searched for marked. */
export function marked(text: string, ranges: readonly TextRange[] | undefined, offset = 0): ReactNode {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const range of ranges ?? []) {
    const [start, end] = [Math.max(range.start - offset, done), Math.min(range.end - offset, text.length)];
    if (start >= end) continue;
    parts.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return parts.length === 0 ? text : [...parts, text.slice(done)];
}
