import { Node } from '@tiptap/core';
import { GALLERY_LAYOUTS, layoutOf } from './layout.js';

/** Several pictures beside each other, each with its own caption. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'image*',
  draggable: true,
  isolating: true,

  addAttributes() {
    return { layout: { default: null, parseHTML: (element) => GALLERY_LAYOUTS.find((one) => one === layoutOf(element)) ?? null, rendered: false } };
  },

  parseHTML() {
    return [{ tag: 'div[data-gallery]', priority: 60 }];
  },

  renderHTML({ node }) {
    return ['div', { 'data-gallery': '', 'data-layout': node.attrs['layout'] as string | null }, 0];
  },
});
