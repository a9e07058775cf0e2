import search from 'approx-string-match';

/** How much text on each side of a passage tells it from others that read the same, in UTF-16 code units. */
const CONTEXT = 64;
/** So much of its context is needed to know a short passage again; or all there was, at the text's beginning or end. */
const KNOWN_BY = 8;
/** A passage that is longer than this is known by itself. */
const LONG = 24;
/** As much of a passage's beginning and end is looked for where it was changed. */
const PIECE = 64;
/** How far from where it was a changed passage is looked for, each way. */
const REACH = 10_000;
/** How many places that read as the passage are compared, each way from where it was. */
const MOST_PLACES = 200;
/** What has fewer different characters than this ("haha") is like much else, and costs as much as it finds. */
const FEWEST_CHARACTERS = 8;

/** Some text and where it is; offsets are in UTF-16 code units, the end exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A quoted passage, with the text around it: the Web Annotation Data Model's TextQuoteSelector, and its TextPositionSelector. */
export interface QuotedPassage extends TextRange {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Where a passage is in a text. */
export interface PassagePlace extends TextRange {
  /** Whether it reads as quoted. */
  readonly same: boolean;
}

/** The text around a range, as much as is kept to find it again. */
export function contextOf(text: string, { from, to }: TextRange): { before: string; after: string } {
  const before = text.slice(Math.max(0, from - CONTEXT), from).replace(/^[\uDC00-\uDFFF]/, '');
  return { before, after: text.slice(to, to + CONTEXT).replace(/[\uD800-\uDBFF]$/, '') };
}

/**
 * Finds a passage in a text that may have changed since: where it reads the same, by what stands around it and how far it is from where it was;
 * else where something like it stands. After Hypothesis' anchoring, bounded so that nobody can make it slow: under 0.1 s in an article of 1 MB.
 * @returns null where it isn't there any more
 */
export function findPassage(text: string, passage: QuotedPassage): PassagePlace | null {
  const known = placesOf(text, passage).filter((from) => isKnown(text, passage, from));
  const best = bestOf(known, (from) => shared(text, passage, from) * REACH - Math.min(REACH, Math.abs(from - passage.from)));
  if (best !== undefined) return { from: best, to: best + passage.quote.length, same: true };
  const changed = findChanged(text, passage);
  // The same words where nothing around them is known are others.
  return changed && text.slice(changed.from, changed.to) !== passage.quote ? { ...changed, same: false } : null;
}

/** Where the text reads as the passage, outward from where that was. Its beginning is looked for first: long repetitions make a search for all of it slow. */
function placesOf(text: string, { quote, from }: QuotedPassage): number[] {
  const head = quote.slice(0, PIECE);
  const places: number[] = [];
  for (let at = text.indexOf(head, from), tries = 0; at >= 0 && tries < MOST_PLACES; at = text.indexOf(head, at + 1), tries++) {
    if (text.startsWith(quote, at)) places.push(at);
  }
  for (let at = from > 0 ? text.lastIndexOf(head, from - 1) : -1, tries = 0; at >= 0 && tries < MOST_PLACES; at = at > 0 ? text.lastIndexOf(head, at - 1) : -1, tries++) {
    if (text.startsWith(quote, at)) places.push(at);
  }
  return places;
}

/** A word or two may stand elsewhere by chance. */
function isKnown(text: string, { quote, before, after }: QuotedPassage, from: number): boolean {
  const to = from + quote.length;
  if (quote.length > LONG) return true;
  if (before === '' ? from === 0 : sharedBefore(text, before, from) >= Math.min(KNOWN_BY, before.length)) return true;
  return after === '' ? to === text.length : sharedAfter(text, after, to) >= Math.min(KNOWN_BY, after.length);
}

/** How much of the passage's context stands around a place. */
function shared(text: string, { quote, before, after }: QuotedPassage, from: number): number {
  return sharedBefore(text, before, from) + sharedAfter(text, after, from + quote.length);
}

function sharedBefore(text: string, before: string, from: number): number {
  let length = 0;
  while (length < before.length && text[from - 1 - length] === before[before.length - 1 - length]) length++;
  return length;
}

function sharedAfter(text: string, after: string, to: number): number {
  let length = 0;
  while (length < after.length && text[to + length] === after[length]) length++;
  return length;
}

function findChanged(text: string, passage: QuotedPassage): TextRange | null {
  const head = findPiece(text, passage.quote.slice(0, PIECE), passage.from);
  if (passage.quote.length <= PIECE || head === null) return head;
  const tail = findPiece(text, passage.quote.slice(-PIECE), head.from + passage.quote.length - PIECE);
  const to = tail && tail.to > head.from && tail.to - head.from < passage.quote.length * 2 ? tail.to : head.to;
  return { from: head.from, to };
}

/** What is most like a piece of text, near where it was. A quarter of it may be different. */
function findPiece(text: string, piece: string, near: number): TextRange | null {
  if (new Set(piece).size < FEWEST_CHARACTERS) return null;
  const start = Math.max(0, near - REACH);
  const found = bestOf(search(text.slice(start, near + REACH), piece, Math.floor(piece.length / 4)), (match) => -Math.abs(start + match.start - near));
  return found ? { from: start + found.start, to: start + found.end } : null;
}

function bestOf<Item>(items: readonly Item[], scoreOf: (item: Item) => number): Item | undefined {
  let best: { item: Item; score: number } | undefined;
  for (const item of items) {
    const score = scoreOf(item);
    if (!best || score > best.score) best = { item, score };
  }
  return best?.item;
}
