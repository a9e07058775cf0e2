import { Node } from '@tiptap/core';

/**
 * A note to the words before it. It stands in the text where it belongs, so that it moves with its words and no number can point to
 * nothing; what is rendered has it at the end, numbered.
 */
export const Note = Node.create({
  name: 'note',
  group: 'inline',
  inline: true,
  content: '(text | hardBreak)*',
  isolating: true,

  parseHTML() {
    return [{ tag: 'span[data-note]' }];
  },

  renderHTML() {
    return ['span', { 'data-note': '' }, 0];
  },
});
