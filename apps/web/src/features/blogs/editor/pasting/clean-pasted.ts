import { prepareClipboard } from '#rich-text/pasting';

/** What was copied elsewhere, as HTML that the editor's schema reads. What was copied in an editor like this one is left as it is. */
export function cleanPasted(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  prepareClipboard(body);
  return body.innerHTML;
}
