import { serverWindow } from '../html/server-dom.js';

const parser = new (serverWindow().DOMParser)();
const TAGS = /^(p|h[1-6]|strong|em|u|s|code|sub|sup|mark|a|ul|ol|li|blockquote|cite|pre|hr|br|figure|figcaption|img|table|tbody|tr|td|th|div|input|span|section)$/;
const ATTRIBUTES =
  /^(href|title|rel|src|alt|loading|referrerpolicy|id|align|start|colspan|rowspan|class|type|checked|disabled|data-(type|checked|embed|colwidth|table|layout|note|notes|outside))$/;
const ADDRESS = /^(https?:\/\/|mailto:|\/(?![/\\])|#)/;

/** What in this HTML could run, cover the page or lead astray, as a browser would parse it; a list of its own, not the sanitiser's. */
export function dangersIn(html: string): string[] {
  const document = parser.parseFromString(`<body>${html}`, 'text/html');
  return [...document.body.querySelectorAll('*'), ...document.head.children].flatMap((element) => [
    ...(TAGS.test(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      // Coloured code has classes of its highlighter, and nothing else is a span.
      if (element.localName === 'span') return name === 'class' && /^hljs-[\w -]+$/.test(value) ? [] : [`${name}="${value}"`];
      if (!ATTRIBUTES.test(name)) return [`${name}="${value}"`];
      return /^(href|src|data-embed|data-outside)$/.test(name) && !ADDRESS.test(value) ? [`${name}="${value}"`] : [];
    }),
  ]);
}
