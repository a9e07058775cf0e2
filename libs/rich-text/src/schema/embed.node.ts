import { Node } from '@tiptap/core';
import { linkAddress } from '../addresses/address.js';

/** A bare address shown as a card: a video, a post elsewhere, a file. Nothing is fetched from it to be shown. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return { url: { default: null } };
  },

  parseHTML() {
    return [
      {
        tag: 'div[data-embed]',
        priority: 60,
        getAttrs: (element) => {
          const url = linkAddress(element.getAttribute('data-embed'));
          return url?.startsWith('http') ? { url } : false;
        },
      },
    ];
  },

  renderHTML({ node }) {
    const url = node.attrs['url'] as string;
    return ['div', { 'data-embed': url }, ['a', { href: url, rel: 'noopener noreferrer nofollow' }, url]];
  },
});
