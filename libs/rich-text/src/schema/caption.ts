/** Longest alternative text or title, in characters. */
export const LONGEST_CAPTION = 1_000;

/** A caption from foreign HTML. Tiptap's own reading would make the number 1 of the title "1". */
export function captionFrom(element: Element, attribute: 'alt' | 'title'): string | null {
  return element.getAttribute(attribute)?.slice(0, LONGEST_CAPTION) ?? null;
}

/** Says that the node's parse rule reads the attribute, not Tiptap by the attribute's name. */
export function readByRule(): null {
  return null;
}
