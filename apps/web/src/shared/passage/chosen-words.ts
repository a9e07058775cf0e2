import { PageText } from './page-text.js';
import { nearest, squeezed, SqueezedText } from './squeezed-text.js';
import { textOfRange } from './text-of-range.js';

/** Words that somebody selected in an article on the page. */
export interface ChosenWords {
  /** As they are shown. */
  text: string;
  /** Where they begin in what the page shows of the article, without white space. */
  start: number;
}

/** Words in an article's plain text, as the server counts it. */
export interface PlacedWords {
  from: number;
  to: number;
  quote: string;
}

/** Longest passage that the server takes, in UTF-16 code units. */
export const MAX_PASSAGE = 1_000;

/** @param body the element that shows the article */
export function wordsIn(body: HTMLElement, range: Range): ChosenWords {
  return { text: textOfRange(range).trim(), start: new PageText(body).startOf(range) };
}

/** Where the words stand in a plain text; null where they don't. */
export function placeIn(plain: string, { text, start }: ChosenWords): PlacedWords | null {
  const words = squeezed(text);
  const page = new SqueezedText(plain);
  const at = nearest(page.text, words, start);
  if (words === '' || at < 0) return null;
  const range = page.range(at, words.length);
  return { ...range, quote: plain.slice(range.from, range.to) };
}
