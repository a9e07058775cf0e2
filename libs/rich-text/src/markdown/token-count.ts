import type { Token } from 'markdown-it';
import { LIMITS } from '../body/limits.js';
import { RichTextError } from '../body/rich-text.error.js';

/** What becomes no node of its own: the marks of a text, what is written as HTML, and line ends within a paragraph. */
const NO_NODE = /^(text|text_special|softbreak|html_inline|inline|(em|strong|s|link)_(open|close))$/;

/**
 * Refuses Markdown that would become more nodes than an article may have, before anything is built of it: 400 KB took three seconds to be
 * refused in the end, in which the gateway answered nobody.
 *
 * @throws RichTextError
 */
export function refuseManyNodes(tokens: readonly Token[]): void {
  let nodes = 0;
  let notes = 0;
  for (const token of tokens) {
    nodes += own(token) + inline(token.children ?? []);
    notes += (token.children ?? []).filter(({ type }) => type === 'footnote_ref').length;
  }
  if (notes > LIMITS.notes) throw new RichTextError(`The Markdown refers to notes more than ${LIMITS.notes} times; part it into several articles`);
  if (nodes > LIMITS.nodes) throw new RichTextError(`The Markdown becomes more than ${LIMITS.nodes} nodes; part it into several articles`);
}

function own({ type, nesting }: Token): number {
  return nesting === -1 || NO_NODE.test(type) ? 0 : 1;
}

/** Neighbouring texts are one node, whatever they were parted by on the way. */
function inline(children: readonly Token[]): number {
  let nodes = 0;
  let inText = false;
  for (const token of children) {
    const isText = token.type === 'text' || token.type === 'text_special' || token.type === 'softbreak';
    if (isText && token.content === '' && token.type !== 'softbreak') continue;
    if (isText && !inText) nodes += 1;
    nodes += own(token);
    inText = isText;
  }
  return nodes;
}
