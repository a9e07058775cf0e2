import type { WordpressContext } from './context.js';
import { withParagraphs } from './paragraphs.js';
import { embedHtml, expandShortcodes } from './shortcodes.js';

/** Content of the classic editor: HTML where empty lines part paragraphs, with shortcodes and bare addresses. */
export function classicHtml(content: string, context: WordpressContext): string {
  const withCards = content.replace(/^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*\r?$/gm, (line: string, address: string) => embedHtml(address) ?? line);
  return withParagraphs(expandShortcodes(withoutMarks(withCards, context), context));
}

/** The marks for "read more" and "next page" are comments; the whole text is kept, in one page. */
export function withoutMarks(content: string, { report }: WordpressContext): string {
  return content.replace(/<!--\s*(more|nextpage)\b([^>]*?)-->/g, (mark: string, kind: string, words: string) => {
    report.add(kind === 'more' ? 'mark for "read more"' : 'page break (kept as a line)', mark + words);
    return kind === 'more' ? '\n\n' : '\n\n<hr>\n\n';
  });
}
