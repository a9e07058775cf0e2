import { replaced } from './replace.js';

/** A quotation's source, when it stands at the end of the last paragraph, becomes the quotation's own last line. */
export function liftCitation(quotation: Element): void {
  const last = lastWithText(quotation);
  if (last?.localName === 'footer') replaced(last, 'cite');
  if (last?.localName === 'cite') wrapTextBefore(last);
  if (last?.localName !== 'p') return;
  const cite = last.lastElementChild;
  const follows = cite?.nextSibling?.textContent?.trim() ?? '';
  if (cite?.localName !== 'cite' || follows !== '') return;
  last.after(cite);
  if (last.textContent?.trim() === '' && last.querySelector('img') === null) last.remove();
}

/** A source begins and ends with words: WordPress leaves line ends around it. */
export function trimLineEnds(cite: Element): void {
  for (const [first, next] of [['firstChild', 'nextSibling'], ['lastChild', 'previousSibling']] as const) {
    let node = cite[first];
    while (node && (node.nodeName.toLowerCase() === 'br' || (node.nodeType === 3 && node.textContent?.trim() === ''))) {
      const beside: ChildNode | null = node[next] as ChildNode | null;
      node.remove();
      node = beside;
    }
  }
}

/** Loose text before the source gets its paragraph, or the parser would take the source into the text's own. */
function wrapTextBefore(cite: Element): void {
  const loose: ChildNode[] = [];
  for (let node = cite.previousSibling; node !== null; node = node.previousSibling) {
    if (node.nodeType === 1 && BLOCKS.has((node as Element).localName)) break;
    loose.unshift(node);
  }
  if (loose.every((node) => node.textContent?.trim() === '')) return;
  const paragraph = cite.ownerDocument.createElement('p');
  paragraph.append(...loose);
  cite.before(paragraph);
}

const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'pre', 'table', 'figure', 'blockquote', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function lastWithText(element: Element): Element | null {
  const last = element.lastElementChild;
  let follows = '';
  for (let node = last?.nextSibling; node; node = node.nextSibling) follows += node.textContent ?? '';
  return follows.trim() === '' ? last : null;
}

/** A quotation within a line gets its marks; a browser would have drawn them. */
export function unquote(element: Element): void {
  element.prepend('“');
  element.append('”');
  replaced(element, 'span');
}

/** WordPress writes verse as preformatted text: it is prose with line ends, not code. In code, line breaks are line ends. */
export function verseToParagraph(pre: Element): void {
  for (const lineBreak of pre.querySelectorAll('br')) lineBreak.replaceWith('\n');
  if (!/wp-block-verse/.test(pre.getAttribute('class') ?? '')) return;
  for (const text of textsOf(pre)) {
    // Indentation is part of a verse; plain spaces would be taken away.
    const lines = (text.textContent ?? '').split('\n').map((line) => line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length)));
    text.replaceWith(...lines.flatMap((line, index) => (index === 0 ? [line] : [pre.ownerDocument.createElement('br'), line])));
  }
  replaced(pre, 'p');
}

function textsOf(element: Element): ChildNode[] {
  return [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node] : node.nodeType === 1 ? textsOf(node as Element) : []));
}
