import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';
import { blocksMarkdown } from './block-markdown.js';
import { inlineMarkdown } from './inline-markdown.js';
import { numberNotes } from './note-numbers.js';

/**
 * The article as Markdown: CommonMark with GitHub's tables, strikethrough, tasks and footnotes. What Markdown has no sign for (captions,
 * alignment, spans, underline) is written as HTML that `fromMarkdown` reads back: nothing is lost on the way and back.
 */
export function toMarkdown(body: ArticleBody): string {
  const doc = nodeOf(body);
  const notes = numberNotes(doc).map((note, index) => `\n\n[^${index + 1}]: ${inlineMarkdown(note, { oneLine: true, inHeading: false })}`);
  return `${blocksMarkdown(doc)}${notes.join('')}\n`;
}
