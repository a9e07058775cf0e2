import { linkAddress } from '../../addresses/address.js';
import type { LossReport } from '../losses.js';

/** WordPress's embed block holds a bare address. */
export function embedFromWrapper(wrapper: Element): void {
  const url = linkAddress(wrapper.textContent);
  if (url?.startsWith('http')) wrapper.replaceWith(card(wrapper, url));
}

/** A frame, a video or a recording becomes a card with its address; it isn't played in the article. */
export function embedFromElement(element: Element, report: LossReport): void {
  const source = element.querySelector('source, embed');
  const said = element.getAttribute('src') ?? element.getAttribute('data') ?? source?.getAttribute('src');
  const url = linkAddress(said);
  report.add(url === null ? element.localName : `${element.localName} (kept as a link)`, element.outerHTML);
  const shown = url?.startsWith('http') ? [card(element, url)] : [...element.childNodes].filter((node) => node.nodeType === 3);
  element.replaceWith(...shown);
}

function card(near: Element, url: string): Element {
  const embed = near.ownerDocument.createElement('div');
  embed.setAttribute('data-embed', url);
  return embed;
}
