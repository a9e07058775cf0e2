import { Link } from '@tiptap/extension-link';
import { leadsOutside, linkAddress } from '../addresses/address.js';
import { captionFrom } from './caption.js';

/** What a link that leads out of the hub is marked with: no referrer, no hold on our window, no endorsement. */
export const OUTSIDE_REL = 'noopener noreferrer nofollow';

/** A link: `href` and `title` alone. What Tiptap adds by itself (target, rel, class) is derived, not stored. */
export const ArticleLink = Link.extend({
  addAttributes() {
    return {
      href: { default: null, parseHTML: (element) => linkAddress(element.getAttribute('href')) },
      title: { default: null, parseHTML: (element) => captionFrom(element, 'title') },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => (linkAddress(element.getAttribute('href')) === null ? false : null),
      },
    ];
  },

  renderHTML({ mark }) {
    const { href, title } = mark.attrs as { href: string; title: string | null };
    // A browser's editor may hold an address nobody has checked yet: what isn't carried is shown without one.
    const address = linkAddress(href);
    return ['a', { href: address, title, rel: address !== null && leadsOutside(address) ? OUTSIDE_REL : null }, 0];
  },
}).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  isAllowedUri: (address) => linkAddress(address) !== null,
});
