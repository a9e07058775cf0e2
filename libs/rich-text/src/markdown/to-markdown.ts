import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';
import { blocksMarkdown } from './block-markdown.js';

/**
 * The article as Markdown: CommonMark with GitHub's tables, strikethrough and tasks. What Markdown has no sign for (captions,
 * alignment, spans, underline) is written as HTML that `fromMarkdown` reads back: nothing is lost on the way and back.
 */
export function toMarkdown(body: ArticleBody): string {
  return `${blocksMarkdown(nodeOf(body))}\n`;
}
