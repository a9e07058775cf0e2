import { prepareClipboard, withInertStyles } from '#rich-text/pasting';

/** What was copied elsewhere, as HTML that the editor's schema reads. What was copied in an editor like this one is left as it is. */
export function cleanPasted(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(withInertStyles(html), 'text/html');
  prepareClipboard(body);
  return body.innerHTML;
}

/** Whether there is nothing but pictures on the clipboard. Word puts one of the text beside the text. */
export function isPictureAlone(clipboard: DataTransfer | null): boolean {
  const html = clipboard?.getData('text/html') ?? '';
  return new DOMParser().parseFromString(withInertStyles(html), 'text/html').body.textContent.trim() === '';
}
