import { PageText } from './page-text.js';
import { nearest, squeezed, SqueezedText } from './squeezed-text.js';
import { textOfRange } from './text-of-range.js';

/** Words that somebody selected in an article on the page. */
export interface ChosenWords {
  /** As they are shown. */
  text: string;
  /** Where they begin in what the page shows of the article, without white space. */
  start: number;
  /** What stands around them, without white space. */
  before: string;
  after: string;
}

/** Words in an article's plain text, as the server counts it. */
export interface PlacedWords {
  from: number;
  to: number;
  quote: string;
}

/** Longest passage that the server takes, in UTF-16 code units. */
export const MAX_PASSAGE = 1_000;

/** So much of what stands around words tells them from others. */
const CONTEXT = 64;

/** @param body the element that shows the article */
export function wordsIn(body: HTMLElement, range: Range): ChosenWords {
  const page = new PageText(body);
  const [text, start] = [textOfRange(range).trim(), page.startOf(range)];
  const end = start + squeezed(text).length;
  return { text, start, before: page.text.slice(Math.max(0, start - CONTEXT), start), after: page.text.slice(end, end + CONTEXT) };
}

/** Where the words stand in a plain text; null where they don't. */
export function placeIn(plain: string, { text, start }: Pick<ChosenWords, 'text' | 'start'>): PlacedWords | null {
  const words = squeezed(text);
  const page = new SqueezedText(plain);
  const at = nearest(page.text, words, start);
  if (words === '' || at < 0) return null;
  const range = page.range(at, words.length);
  return { ...range, quote: plain.slice(range.from, range.to) };
}
