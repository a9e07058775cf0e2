import type { Node } from 'prosemirror-model';
import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';

/** The article's words without any form: blocks are parted by an empty line, a hard break is a line end. */
export function renderText(body: ArticleBody): string {
  const doc = nodeOf(body);
  return doc.textBetween(0, doc.content.size, '\n\n', textOfLeaf).replace(/\n{3,}/g, '\n\n').trim();
}

/** What a node without text of its own reads as. */
export function textOfLeaf(leaf: Node): string {
  if (leaf.type.name === 'hardBreak') return '\n';
  return leaf.type.name === 'embed' ? String(leaf.attrs['url']) : '';
}
