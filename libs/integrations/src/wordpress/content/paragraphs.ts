import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, html, parseFragment, serialize } from 'parse5';
import { refuseHugeHtml } from '#rich-text/server';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul',
  'script', 'style', 'iframe', 'object', 'video', 'audio', 'noscript', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption', 'colgroup',
]);
/** Where spaces are what they are. */
const VERBATIM = new Set(['pre', 'script', 'style', 'textarea', 'svg', 'math', 'iframe', 'object', 'noscript']);
/** Where text stands without a paragraph around it unless an empty line parts it. */
const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary', 'figcaption', 'caption', 'li', 'dd', 'td', 'th']);
/** Where there is no text but in what they hold. */
const FRAMES = new Set(['ul', 'ol', 'dl', 'menu', 'dir', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup', 'figure', 'video', 'audio']);

/**
 * The classic editor's HTML with the paragraphs and line breaks that WordPress makes when a page is shown: an empty line parts
 * paragraphs, a line end within one is a break. Worked out on the parsed tree, so that no tag is ever cut.
 *
 * @throws RichTextError for HTML beyond the bounds of `refuseHugeHtml`.
 */
export function withParagraphs(source: string): string {
  refuseHugeHtml(source);
  const root = parseFragment(source.replace(/\r\n?/g, '\n'));
  settle(root);
  return serialize(root);
}

function settle(parent: Parent): void {
  const name = 'tagName' in parent ? parent.tagName : '';
  if (VERBATIM.has(name)) return;
  for (const child of parent.childNodes) if (isBlock(child)) settle(child);
  if (FRAMES.has(name)) return;
  const children = [...parent.childNodes];
  for (const child of children) tree.detachNode(child);
  const pieces = runsOf(children).flatMap((run): Node[] => (isBlock(run[0]) ? run : paragraphsOf(run, LINES.has(name))));
  for (const piece of pieces) tree.appendChild(parent, piece);
}

/** Blocks each alone, and what is between them together. */
function runsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last === undefined || isBlock(node) || isBlock(last[0])) runs.push([node]);
    else last.push(node);
  }
  return runs;
}

/** A run of inline nodes, parted where its texts have empty lines. */
function paragraphsOf(run: readonly Node[], inLine: boolean): Node[] {
  const parts: Node[][] = [[]];
  for (const node of run) {
    if (!tree.isTextNode(node)) {
      parts.at(-1)?.push(node);
      continue;
    }
    for (const [index, text] of node.value.split(/\n[ \t]*(?:\n[ \t]*)+/).entries()) {
      if (index > 0) parts.push([]);
      parts.at(-1)?.push(tree.createTextNode(text));
    }
  }
  const full = parts.map(trimmed).filter((part) => part.length > 0);
  for (const part of full) breakLines(part);
  if (inLine && full.length <= 1) return full.flat();
  return full.map((part) => {
    const paragraph = tree.createElement(inLine ? 'div' : 'p', html.NS.HTML, []);
    for (const node of part) tree.appendChild(paragraph, node);
    return paragraph;
  });
}

/** Without blank text at either end; empty where there is nothing else. */
function trimmed(part: readonly Node[]): Node[] {
  const nodes = [...part];
  const edge = (node: Node | undefined, trim: (text: string) => string): boolean => {
    if (node === undefined || !tree.isTextNode(node)) return false;
    node.value = trim(node.value);
    return node.value === '';
  };
  while (edge(nodes[0], (text) => text.trimStart())) nodes.shift();
  while (edge(nodes.at(-1), (text) => text.trimEnd())) nodes.pop();
  return nodes.every((node) => tree.isCommentNode(node)) ? [] : nodes;
}

/** Line ends become breaks, except after a break, and within inline elements too. */
function breakLines(nodes: Node[]): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    if (!tree.isTextNode(node)) {
      if (tree.isElementNode(node) && !VERBATIM.has(node.tagName)) {
        breakLines(node.childNodes);
        for (const child of node.childNodes) child.parentNode = node;
      }
      continue;
    }
    const before = nodes[at - 1];
    const text = before !== undefined && tree.isElementNode(before) && before.tagName === 'br' ? node.value.replace(/^\s*\n/, '') : node.value;
    const lines = text.split('\n').flatMap((line, index): Node[] => {
      const words = tree.createTextNode(line);
      return index === 0 ? [words] : [tree.createElement('br', html.NS.HTML, []), words];
    });
    nodes.splice(at, 1, ...lines);
    at += lines.length - 1;
  }
}

function isBlock(node: Node | undefined): node is Element {
  return node !== undefined && tree.isElementNode(node) && BLOCKS.has(node.tagName);
}
