import { findPassage } from '#rich-text/reading';
import { PageText } from '../../../shared/passage/page-text.js';
import { squeezed } from '../../../shared/passage/squeezed-text.js';

/** Words that a comment is about. */
export interface MarkedWords {
  id: string;
  quote: string;
  from: number;
  before: string;
  after: string;
}

/** Where they stand. */
export interface Mark {
  id: string;
  /** In the order of the text. */
  place: number;
  range: Range;
}

/** Where words stand in what the page shows of an article now, be it changed since; those that are gone are left out. */
export function findMarks(body: HTMLElement, words: readonly MarkedWords[]): Mark[] {
  const page = new PageText(body);
  if (page.length === 0) return [];
  return words.flatMap(({ id, quote, from, before, after }) => {
    const near = Math.round(from * (page.text.length / page.length));
    const piece = squeezed(quote);
    const found = findPassage(page.text, { quote: piece, from: near, to: near + piece.length, before: squeezed(before), after: squeezed(after) });
    return found ? [{ id, place: found.from, range: page.range(found.from, found.to) }] : [];
  });
}

/** Whose words stand at a point of the window. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const point = document.caretPositionFromPoint?.(x, y);
  const old = point ? null : document.caretRangeFromPoint?.(x, y);
  const [node, offset] = point ? [point.offsetNode, point.offset] : [old?.startContainer, old?.startOffset];
  return node ? marks.find(({ range }) => range.isPointInRange(node, offset ?? 0)) : undefined;
}
