/** Where styles are kept while HTML is read: browsers refuse the attribute itself under a strict content security policy, and report it. */
const KEPT = 'data-style';

/** HTML from a clipboard whose styles are text alone. */
export function withInertStyles(html: string): string {
  const bare = html.replace(/<style\b[^]*?<\/style\s*>/gi, '');
  return bare.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${KEPT}$2`));
}

/** The elements that have styles, of those that a selector names. */
export function styled(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => element.hasAttribute(KEPT));
}

export function styleOf(element: Element): string {
  return element.getAttribute(KEPT) ?? '';
}

export function dropStyle(element: Element): void {
  element.removeAttribute(KEPT);
}
