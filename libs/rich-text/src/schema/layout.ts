/** How a picture stands in the text: wider than its lines, as wide as the page, or at a side with the text beside it. */
export const LAYOUTS = ['wide', 'full', 'left', 'right'] as const;
/** A gallery is wider or not; text doesn't run beside it. */
export const GALLERY_LAYOUTS = ['wide', 'full'] as const;
type Layout = (typeof LAYOUTS)[number];

/** What an element of HTML says of its layout: our own attribute, WordPress's class, a style, or the old attribute. */
export function layoutOf(element: Element | null): Layout | null {
  const said =
    element?.getAttribute('data-layout') ??
    /(?:^|\s)align(wide|full|left|right)(?:\s|$)/.exec(element?.getAttribute('class') ?? '')?.[1] ??
    /float:\s*(left|right)/i.exec(element?.getAttribute('style') ?? '')?.[1] ??
    element?.getAttribute('align');
  return LAYOUTS.find((layout) => layout === said?.toLowerCase()) ?? null;
}
