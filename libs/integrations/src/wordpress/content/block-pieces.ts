import { escapeHtml, type WordpressContext } from './context.js';
import type { Block } from './parse-blocks.js';

/** A cover's picture may stand in a style alone, as older editors wrote it: it becomes a picture above the cover's words. */
export function coverHtml(html: string, { url, alt }: Block['attributes']): string {
  const shown = typeof url === 'string' && /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(url) && !/<img\b/i.test(html);
  return shown ? `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(typeof alt === 'string' ? alt : '')}"></figure>${html}` : html;
}

const FIGURE = /<figure\b(?:(?!<figure\b)[^])*?<\/figure>/gi;
const CAPTION = /<figcaption class="blocks-gallery-caption[^>]*>[^]*?<\/figcaption>/i;

/** The pictures of a gallery, which stand in items of a list in what older editors wrote, and in a figure of their own in newer ones. */
export function galleryHtml(html: string): string {
  const [caption = ''] = CAPTION.exec(html) ?? [];
  const figures = html.replace(CAPTION, '').match(FIGURE);
  if (figures === null) return html;
  return `<div data-gallery="">${figures.join('')}</div>${caption.replace('<figcaption', '<p').replace('</figcaption>', '</p>')}`;
}

/**
 * The texts of the notes, which WordPress keeps beside the content, as it shows them: items that lead back to where their numbers stand in the content.
 * Those whose number stands nowhere are kept in a list.
 */
export function footnotesHtml({ footnotes, content, report }: WordpressContext): string {
  const notes = notesIn(footnotes);
  if (notes === undefined) report.add('footnotes', footnotes);
  const items = notes?.map(({ id, words }) => {
    if (id !== '' && content.includes(`href="#${id}"`)) return `<li id="${escapeHtml(id)}">${words} <a href="#${escapeHtml(id)}-link">↩</a></li>`;
    report.add('footnote whose number is gone (kept in a list)', words);
    return `<li>${words}</li>`;
  });
  return items?.length ? `<ol>${items.join('')}</ol>` : '';
}

function notesIn(json: string): { id: string; words: string }[] | undefined {
  try {
    const notes: unknown = JSON.parse(json || '[]');
    if (!Array.isArray(notes)) return undefined;
    return notes.map((note: { id?: unknown; content?: unknown } | null) => ({ id: textOf(note?.id), words: textOf(note?.content) }));
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
