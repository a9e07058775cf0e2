import type { NodeJson } from '#rich-text';

/**
 * A comment's document as the plain text of a post: blocks parted by an empty line, list items and rows one a line with their
 * marks, quoted lines behind `>`; the address of a link stands behind its words, that of a picture or card in its place.
 */
export function commentText(body: NodeJson): string {
  return blocksText(body.content ?? []).trim();
}

function blocksText(blocks: readonly NodeJson[], between = '\n\n'): string {
  return blocks.map(blockText).filter((text) => text.trim() !== '').join(between);
}

function blockText(node: NodeJson): string {
  const { type, attrs, content = [] } = node;
  switch (type) {
    case 'image':
      return [String(attrs?.['src']), inlineText(content)].filter(Boolean).join('\n');
    case 'embed':
      return String(attrs?.['url']);
    case 'horizontalRule':
      return '—';
    case 'bulletList':
      return itemsText(content, () => '•');
    case 'taskList':
      return itemsText(content, (item) => (item.attrs?.['checked'] === true ? '☑' : '☐'));
    case 'orderedList':
      return itemsText(content, (_item, index) => `${Number(attrs?.['start'] ?? 1) + index}.`);
    case 'table':
      return content.map(({ content: cells = [] }) => cells.map((cell) => blocksText(cell.content ?? [], ' ')).join(' | ')).join('\n');
    case 'blockquote':
      return blocksText(content).split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
    default:
      return inlineText(content);
  }
}

function itemsText(items: readonly NodeJson[], mark: (item: NodeJson, index: number) => string): string {
  return items.map((item, index) => `${mark(item, index)} ${blocksText(item.content ?? [], '\n').replaceAll('\n', '\n   ')}`).join('\n');
}

function inlineText(nodes: readonly NodeJson[]): string {
  return nodes.map((node) => (node.type === 'hardBreak' ? '\n' : withAddress(node))).join('');
}

function withAddress({ text = '', marks = [] }: NodeJson): string {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
  return typeof href === 'string' && !href.includes(text.trim()) ? `${text} (${href})` : text;
}
