import { renderText, RichTextError } from '#rich-text';
import { fromHtml } from '#rich-text/server';

/** Longest text kept of HTML that is too large or too deep to be read as such, in characters. */
const LONGEST = 10_000;

/** The words of a piece of HTML in one line, as for a title. */
export function plainWords(html: string): string {
  return wordsOf(html).replace(/\s+/g, ' ').trim();
}

/** Runs a conversion; HTML beyond the bounds of an article gives its bare words, as far as they are kept. */
export function orBareWords(html: string, convert: () => string): string {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof RichTextError)) throw error;
    return html.replace(/<[^>]*>/g, ' ').slice(0, LONGEST).toWellFormed();
  }
}

function wordsOf(html: string): string {
  return orBareWords(html, () => renderText(fromHtml(html).body));
}
