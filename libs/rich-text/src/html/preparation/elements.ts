/** Elements that the schema reads as they are. */
export const CARRIED = new Set([
  'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'strike', 'code', 'sub', 'sup', 'mark', 'a',
  'ul', 'ol', 'li', 'blockquote', 'cite', 'pre', 'hr', 'br', 'figure', 'figcaption', 'img', 'table', 'thead', 'tbody', 'tfoot',
  'tr', 'td', 'th',
]);

/** Elements that only group or part what they hold; they go without a word. */
export const STRUCTURE = new Set([
  'div', 'span', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'hgroup', 'address', 'col', 'colgroup', 'wbr',
  'time', 'label', 'bdi', 'body', 'picture', 'source', 'track', 'noscript', 'search',
]);

/** Elements whose meaning has a near relative in the schema. */
export const RENAMED: { readonly [tag: string]: string } = {
  kbd: 'code', samp: 'code', tt: 'code', var: 'em', dfn: 'em', ins: 'u', plaintext: 'pre', listing: 'pre', xmp: 'pre', dir: 'ul', menu: 'ul',
};

/** Elements that go with all they hold: what is in them was never meant to be read. */
export const REMOVED = new Set([
  'script', 'style', 'template', 'svg', 'math', 'canvas', 'link', 'meta', 'base', 'title', 'head', 'param', 'frame', 'frameset',
  'applet', 'map', 'area', 'progress', 'meter', 'datalist', 'input', 'select', 'textarea',
]);

/** Elements that show something from an address. */
export const EMBEDDED = new Set(['iframe', 'embed', 'object', 'video', 'audio']);
