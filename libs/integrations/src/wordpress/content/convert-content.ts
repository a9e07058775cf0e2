import { type NodeJson, parseArticleBody } from '#rich-text';
import { type Conversion, fromHtml, LossReport } from '#rich-text/server';
import { blockHtml } from './block-content.js';
import { classicHtml } from './classic-content.js';
import type { Attachment } from './context.js';

/**
 * The content of a post or page, of either of WordPress's editors, as an article's body, with all that it couldn't carry.
 *
 * @throws RichTextError where the content is beyond the bounds of an article.
 */
export function convertContent(content: string, itemId: string, attachments: ReadonlyMap<string, Attachment>, footnotes = ''): Conversion {
  const report = new LossReport();
  const context = { itemId, attachments, footnotes, content, report };
  const html = /<!--\s+wp:/.test(content) ? blockHtml(content, context) : classicHtml(content, context);
  const { body, losses } = fromHtml(html);
  return { body: parseArticleBody(withoutEmptyParagraphs(body)), losses: [...report.losses, ...losses] };
}

/** WordPress's editors leave empty paragraphs behind, which browsers show as nothing; in an article they would be gaps. */
function withoutEmptyParagraphs<Content extends NodeJson>(node: Content): Content {
  if (node.content === undefined || (node.type !== 'doc' && node.type !== 'blockquote')) return node;
  const full = node.content.filter((child) => !isEmptyParagraph(child)).map(withoutEmptyParagraphs);
  return full.some(({ type }) => type !== 'citation') ? { ...node, content: full } : node;
}

function isEmptyParagraph({ type, content = [] }: NodeJson): boolean {
  return type === 'paragraph' && content.every(({ text }) => text !== undefined && text.trim() === '');
}
