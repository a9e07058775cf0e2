import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';
import { withoutNotes } from './notes.js';
import { renderText, textOfLeaf } from './plain-text.js';

/**
 * The beginning of an article in at most `maxLength` characters as people count them (graphemes), cut between words where
 * there are spaces. Taken from the paragraphs; an article without any gives its other text (a list, a caption).
 */
export function excerptOf(body: ArticleBody, maxLength = 200): string {
  const paragraphs: string[] = [];
  withoutNotes(nodeOf(body)).descendants((node) => {
    if (node.type.name === 'table' || node.type.name === 'image') return false;
    if (node.type.name === 'paragraph') paragraphs.push(node.textBetween(0, node.content.size, ' ', textOfLeaf));
    return true;
  });
  const text = oneLine(paragraphs.join(' '));
  return shortened(text === '' ? oneLine(renderText(body)) : text, maxLength);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(text: string, maxLength: number): string {
  // A grapheme takes at least one code unit, and few take more than twenty: no need to part a whole book.
  const graphemes = [...new Intl.Segmenter().segment(text.slice(0, maxLength * 20))].map(({ segment }) => segment);
  if (graphemes.length <= maxLength) return text.length <= maxLength * 20 ? text : graphemes.join('');
  const cut = graphemes.slice(0, Math.max(0, maxLength - 1)).join('');
  const atWord = cut.slice(0, cut.lastIndexOf(' '));
  const kept = cut.includes(' ') && atWord.length > cut.length * 0.7 ? atWord : cut;
  return `${kept.trimEnd()}…`;
}
