import type { Range } from './ranges-in.js';

const BEFORE = 60;
const LENGTH = 220;

/** The part of a long text around its first range, cut between words, with the ranges that lie in it. Line ends become spaces. */
export function passageOf(text: string, ranges: readonly Range[]): { text: string; ranges: Range[] } | undefined {
  const [first] = ranges;
  if (first === undefined) return undefined;
  const from = wordStart(text, Math.max(0, first.start - BEFORE), first.start);
  const to = wordEnd(text, Math.min(text.length, from + LENGTH), Math.min(first.end, from + LENGTH));
  const [lead, trail] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to).replace(/\s/g, ' ')}${trail}`,
    ranges: ranges.filter((range) => range.end <= to).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The beginning of a word at or after a place, no further than a limit; never between the halves of a character. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, limit).search(/\s\S/);
  return space >= 0 ? at + space + 1 : onCharacter(text, at);
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  const space = text.slice(limit, at).search(/\s\S*$/);
  return space >= 0 ? limit + space : onCharacter(text, at);
}

function onCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
