import type { Config, DOMPurify } from 'dompurify';
import { leadsOutside } from '../addresses/address.js';
import { OUTSIDE_SOURCE } from '../schema/outside-source.js';
import { serverPurify } from './server-dom.js';

const ADDRESS = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i;
/** Attributes that are never an address. */
const PLAIN = [
  'title', 'rel', 'alt', 'loading', 'referrerpolicy', 'id', 'align', 'start', 'colspan', 'rowspan', 'class', 'type', 'checked',
  'disabled', 'role', 'data-type', 'data-checked', 'data-colwidth', 'data-layout', 'data-note', 'data-notes', 'data-table',
];

/** Everything the schema's `toDOM` writes, and nothing else. DOMPurify's own defaults are far wider. */
const ALLOWED: Config = {
  ALLOWED_TAGS: [
    'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'u', 's', 'code', 'sub', 'sup', 'mark', 'a', 'ul', 'ol', 'li',
    'blockquote', 'cite', 'pre', 'hr', 'br', 'figure', 'figcaption', 'img', 'table', 'tbody', 'tr', 'td', 'th', 'div', 'input', 'section',
  ],
  ALLOWED_ATTR: ['href', 'src', 'data-embed', OUTSIDE_SOURCE, 'data-gallery', ...PLAIN],
  // Without this, DOMPurify asks of every attribute whether it is an address.
  ADD_URI_SAFE_ATTR: PLAIN,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: ADDRESS,
};

/** What some attributes may say; anything else takes the attribute away. */
const VALUES: { readonly [attribute: string]: RegExp } = {
  // DOMPurify lets data: through in pictures, whatever the list of addresses says.
  src: /^(?:https?:\/\/|\/(?![/\\]))/i,
  class: /^language-[\w+#.-]{1,40}$/,
  type: /^checkbox$/,
  id: /^(?:h-.*|note(?:ref)?-\d+)$/s,
  role: /^doc-(?:noteref|endnotes|backlink)$/,
  'data-type': /^task(List|Item)$/,
  'data-gallery': /^$/,
  'data-layout': /^(?:wide|full|left|right)$/,
  'data-table': /^$/,
  'data-note': /^$/,
  'data-notes': /^$/,
  'data-embed': /^https?:\/\//,
  [OUTSIDE_SOURCE]: /^https?:\/\//i,
};

let hooked: DOMPurify | undefined;

/** A picture of another site is named, and not asked for: each reader's browser would tell that site who reads (ADR 31). */
function holdBack(element: Element): void {
  const src = element.getAttribute('src');
  if (src === null || !leadsOutside(src)) return;
  element.removeAttribute('src');
  element.setAttribute(OUTSIDE_SOURCE, src);
}

/** The second wall: HTML that passed through here has only tags, attributes and addresses from the list above. */
export function sanitise(html: string): string {
  const purify = serverPurify();
  if (hooked !== purify) {
    purify.addHook('uponSanitizeAttribute', (_node, data) => {
      const value = VALUES[data.attrName];
      if (value !== undefined && !value.test(data.attrValue)) data.keepAttr = false;
    });
    purify.addHook('afterSanitizeAttributes', holdBack);
    hooked = purify;
  }
  return purify.sanitize(html, ALLOWED);
}
