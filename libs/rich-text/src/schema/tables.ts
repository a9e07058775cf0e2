import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { alignmentOf } from './alignment.js';

/** The widest and tallest cell; what is beyond is a mistake or an attack on the page's layout. */
export const WIDEST_SPAN = 100;

/**
 * A table, written without the styles and column groups that Tiptap adds: the content security policy forbids them. What is around it lets it scroll by
 * itself; a table that scrolls is none any more to those who listen.
 */
export const ArticleTable = Table.extend({
  renderHTML() {
    return ['div', { 'data-table': '' }, ['table', {}, ['tbody', {}, 0]]];
  },
});

export const Row = TableRow.extend({ content: '(tableCell | tableHeader)+' });

export const Cell = TableCell.extend({ addAttributes: attributesOfCell });

export const HeaderCell = TableHeader.extend({ addAttributes: attributesOfCell });

function attributesOfCell() {
  return {
    colspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell, 'colspan') },
    rowspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell, 'rowspan') },
    colwidth: {
      default: null,
      parseHTML: widthsOf,
      renderHTML: ({ colwidth }: { colwidth?: number[] | null }) => ({ 'data-colwidth': colwidth?.join(',') ?? null }),
    },
    align: {
      default: null,
      parseHTML: alignmentOf,
      renderHTML: ({ align }: { align?: string | null }) => ({ align }),
    },
  };
}

function spanOf(cell: HTMLElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= WIDEST_SPAN ? span : 1;
}

function widthsOf(cell: HTMLElement): number[] | null {
  const widths = cell.getAttribute('data-colwidth')?.split(',').map(Number);
  const fits = widths?.length === spanOf(cell, 'colspan') && widths.every((width) => Number.isInteger(width) && width > 0);
  return fits ? widths : null;
}
