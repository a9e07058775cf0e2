import { TextAlign } from '@tiptap/extension-text-align';

/** How a paragraph, a heading or a table's cell may be set. */
export const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** What an element of foreign HTML says of its alignment: the old attribute, a style, or WordPress's class. */
export function alignmentOf(element: Element): Alignment | null {
  const said =
    element.getAttribute('align') ??
    /text-align:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1] ??
    /has-text-align-(\w+)/.exec(element.getAttribute('class') ?? '')?.[1];
  return ALIGNMENTS.find((alignment) => alignment === said?.toLowerCase()) ?? null;
}

/**
 * Alignment of paragraphs and headings, written as the `align` attribute: the hub's content security policy
 * forbids inline styles, and feeds and mail readers know no class of ours.
 */
export const Alignment = TextAlign.extend({
  addGlobalAttributes() {
    return [
      {
        types: ['paragraph', 'heading'],
        attributes: {
          textAlign: {
            default: null,
            parseHTML: alignmentOf,
            renderHTML: (attributes) => ({ align: attributes['textAlign'] as string | null }),
          },
        },
      },
    ];
  },
}).configure({ types: ['paragraph', 'heading'], alignments: [...ALIGNMENTS], defaultAlignment: null });
