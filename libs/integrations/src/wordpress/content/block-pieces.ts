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

/** The notes, which WordPress keeps beside the content, as a numbered list; their numbers in the text stay as they are. */
export function footnotesHtml({ footnotes, report }: WordpressContext): string {
  const notes = notesIn(footnotes);
  if (notes === undefined) report.add('footnotes', footnotes);
  else if (notes.length > 0) report.add('footnotes (kept as a list)', notes.join(' '));
  return notes?.length ? `<hr><ol>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>` : '';
}

function notesIn(json: string): string[] | undefined {
  try {
    const notes: unknown = JSON.parse(json || '[]');
    if (!Array.isArray(notes)) return undefined;
    return notes.map((note: { content?: unknown } | null) => (typeof note?.content === 'string' ? note.content : ''));
  } catch {
    return undefined;
  }
}
