import type { Node } from 'prosemirror-model';
import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';
import { notesIn, withoutNotes } from './notes.js';

/** The article's words without any form: blocks are parted by an empty line, a hard break is a line end; notes stand at the end, as on the page. */
export function renderText(body: ArticleBody): string {
  const doc = nodeOf(body);
  const texts = [withoutNotes(doc), ...notesIn(doc)].map((node) => node.textBetween(0, node.content.size, '\n\n', textOfLeaf));
  return texts.join('\n\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** What a node without text of its own reads as. */
export function textOfLeaf(leaf: Node): string {
  if (leaf.type.name === 'hardBreak') return '\n';
  return leaf.type.name === 'embed' ? String(leaf.attrs['url']) : '';
}
