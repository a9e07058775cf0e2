import { Node } from '@tiptap/core';

/** Several pictures beside each other, each with its own caption. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'image*',
  draggable: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'div[data-gallery]', priority: 60 }];
  },

  renderHTML() {
    return ['div', { 'data-gallery': '' }, 0];
  },
});
