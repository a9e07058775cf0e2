import { Node } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';

/** A quotation; its last line may say whom it is from. */
export const Quotation = Blockquote.extend({ content: 'block+ citation?' });

/** Whom or what a quotation is from; only at the end of a quotation. */
export const Citation = Node.create({
  name: 'citation',
  content: 'inline*',
  defining: true,

  parseHTML() {
    return [{ tag: 'cite', context: 'blockquote/' }];
  },

  renderHTML() {
    return ['cite', {}, 0];
  },
});
