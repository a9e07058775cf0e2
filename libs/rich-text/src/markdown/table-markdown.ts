import type { Node } from 'prosemirror-model';
import { inlineMarkdown } from './inline-markdown.js';

const RULES: { readonly [align: string]: string } = { left: ':--', center: ':-:', right: '--:' };

/** A table as GitHub's Markdown writes it, or null when it has more than that can say (spans, blocks in cells, no header). */
export function tableMarkdown(table: Node): string | null {
  const rows = table.children.map(({ children }) => children);
  const [header = [], ...body] = rows;
  const fits =
    header.every(({ type }) => type.name === 'tableHeader') &&
    body.every((row) => row.length === header.length && row.every(({ type }) => type.name === 'tableCell')) &&
    rows.every((row) => row.every((cell, column) => isPlainCell(cell) && cell.attrs['align'] === header[column]?.attrs['align']));
  if (!fits) return null;
  const rule = header.map(({ attrs }) => RULES[String(attrs['align'])] ?? '---');
  return [header.map(cellMarkdown), rule, ...body.map((row) => row.map(cellMarkdown))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function isPlainCell(cell: Node): boolean {
  const { colspan, rowspan, colwidth, align } = cell.attrs as Record<string, unknown>;
  const paragraph = cell.childCount === 1 ? cell.firstChild : null;
  return (
    colspan === 1 && rowspan === 1 && colwidth === null && align !== 'justify' &&
    paragraph?.type.name === 'paragraph' && paragraph.attrs['textAlign'] === null
  );
}

function cellMarkdown(cell: Node): string {
  const paragraph = cell.firstChild;
  return paragraph === null ? '' : inlineMarkdown(paragraph, { oneLine: true, inHeading: false }).replaceAll('|', '\\|');
}
