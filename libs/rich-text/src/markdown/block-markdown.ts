import type { Node } from 'prosemirror-model';
import { htmlOfNode } from '../html/html-writer.js';
import { destination, escapeCaption } from './escape.js';
import { inlineMarkdown } from './inline-markdown.js';
import { tableMarkdown } from './table-markdown.js';

const MANY_LINES = { oneLine: false, inHeading: false };
/** Markdown joins neighbouring lists; a comment between them keeps them apart. */
const BETWEEN_LISTS = '<!-- -->';

/** Blocks as Markdown, parted by empty lines. */
export function blocksMarkdown(parent: Node): string {
  const parts: string[] = [];
  parent.children.forEach((block, index) => {
    if (isList(block) && isList(parent.maybeChild(index - 1))) parts.push(BETWEEN_LISTS);
    parts.push(blockMarkdown(block));
  });
  return parts.join('\n\n');
}

function blockMarkdown(block: Node): string {
  if (!isPlain(block)) return htmlBlock(block);
  switch (block.type.name) {
    case 'paragraph':
      return inlineMarkdown(block, MANY_LINES);
    case 'citation':
      return `<cite>${inlineMarkdown(block, { ...MANY_LINES, oneLine: true })}</cite>`;
    case 'heading':
      return `${'#'.repeat(Number(block.attrs['level']))} ${inlineMarkdown(block, { oneLine: true, inHeading: true })}`.trimEnd();
    case 'blockquote':
      return prefixed(blocksMarkdown(block), '> ', '> ');
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return listMarkdown(block);
    case 'codeBlock':
      return codeMarkdown(block);
    case 'horizontalRule':
      return '---';
    case 'image':
      return imageMarkdown(block);
    default:
      return tableMarkdown(block) ?? htmlBlock(block);
  }
}

/** Whether Markdown can carry the block itself; what is in it is asked again when it is written. */
function isPlain(block: Node): boolean {
  const { name } = block.type;
  // A line that is one tag alone begins HTML (CommonMark 4.6), and a lone hard break would be such a line.
  const loneBreak = block.childCount === 1 && block.firstChild?.type.name === 'hardBreak';
  if (name === 'paragraph') return block.attrs['textAlign'] === null && block.childCount > 0 && !loneBreak;
  if (name === 'heading') return block.attrs['textAlign'] === null;
  if (name === 'image') return block.childCount === 0 && block.attrs['href'] === null && block.attrs['layout'] === null;
  // A task's first line follows its box, where HTML would not be read as a block.
  if (name === 'taskList') return block.children.every(({ firstChild }) => firstChild !== null && (isPlain(firstChild) || isEmpty(firstChild)));
  return name !== 'embed' && name !== 'gallery';
}

function isEmpty(paragraph: Node): boolean {
  return paragraph.childCount === 0 && paragraph.attrs['textAlign'] === null;
}

/** HTML in one line: an empty line would end it, and any other line end within code would be lost. */
function htmlBlock(block: Node): string {
  return htmlOfNode(block).replaceAll('\n', '&#10;');
}

function listMarkdown(list: Node): string {
  const start = Number(list.attrs['start'] ?? 1);
  const items = list.children.map((item, index) => {
    const number = start + list.childCount > 999_999_999 ? start : start + index;
    const marker = list.type.name === 'orderedList' ? `${number}. ` : '- ';
    return prefixed(itemMarkdown(item), marker, ' '.repeat(marker.length));
  });
  return items.join(isTight(list) ? '\n' : '\n\n');
}

function itemMarkdown(item: Node): string {
  const tight = isTightItem(item) && item.childCount === 2 && item.lastChild !== null;
  const blocks = tight
    ? `${blockMarkdown(item.child(0))}\n${blockMarkdown(item.child(1))}`
    : blocksMarkdown(item);
  if (item.type.name !== 'taskItem') return blocks;
  // The first paragraph follows the box on its line; an empty one has nothing to say there.
  const text = item.firstChild?.childCount === 0 ? blocks.slice('<p></p>'.length) : ` ${blocks}`;
  return `[${item.attrs['checked'] === true ? 'x' : ' '}]${text}`;
}

function isTight(list: Node): boolean {
  return list.children.every(isTightItem);
}

/** An item of one line, or of a line and a list that may follow it without an empty line (CommonMark 5.2). */
function isTightItem(item: Node): boolean {
  const first = item.firstChild;
  const second = item.maybeChild(1);
  const startsAtOne = second?.type.name !== 'orderedList' || second.attrs['start'] === 1;
  const alone = second === null || (item.childCount === 2 && isList(second) && startsAtOne && isPlain(second) && isTight(second));
  return first !== null && isPlain(first) && alone;
}

function codeMarkdown(block: Node): string {
  const text = block.textContent;
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${block.attrs['language'] ?? ''}\n${text}\n${fence}`;
}

function imageMarkdown(image: Node): string {
  const { src, alt, title } = image.attrs as { src: string; alt: string; title: string | null };
  return `![${escapeCaption(alt)}](${destination(src)}${title === null ? '' : ` "${escapeCaption(title)}"`})`;
}

function isList(node: Node | null | undefined): boolean {
  return node !== null && node !== undefined && /List$/.test(node.type.name);
}

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
    .join('\n');
}
