import type { Sequence } from '../query/search-query.js';
import { tokenise, type Token } from '../tokens/tokenise.js';

/** In UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where in a text the sequences are, in the text's order; what overlaps or touches is one range. */
export function rangesIn(text: string, sequences: readonly Sequence[]): Range[] {
  if (text === '') return [];
  const tokens = tokenise(text);
  const byPosition = Map.groupBy(tokens, ({ position }) => position);
  const found = sequences.flatMap((sequence) => tokens.flatMap((token) => matchFrom(token, sequence, byPosition) ?? []));
  return merged(found.sort((one, other) => one.start - other.start));
}

/** The range of a sequence that begins with this token; undefined where none does. */
function matchFrom(first: Token, sequence: Sequence, byPosition: ReadonlyMap<number, readonly Token[]>): Range | undefined {
  let range: Range | undefined;
  let position = first.position;
  for (const [i, part] of sequence.entries()) {
    position += part.gap;
    const candidates = i === 0 ? [first] : (byPosition.get(position) ?? []);
    const token = candidates.find(({ forms }) => forms.some((form) => part.forms.some((wanted) => (part.prefix ? form.startsWith(wanted) : form === wanted))));
    if (!token) return undefined;
    // Of a pair that a single character began, that character alone is meant.
    const end = token.kind === 'PAIR' && part.prefix && part.forms.every((form) => [...form].length === 1) ? token.start + (part.forms[0] as string).length : token.end;
    range = { start: range?.start ?? token.start, end };
  }
  return range;
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
