import { dropStyle, styled, styleOf } from './inert-styles.js';

/** What styles say that an article has a mark for; Google Docs writes no other. */
const MARKS: readonly (readonly [element: string, style: RegExp])[] = [
  ['strong', /font-weight:\s*(?:bold|[6-9]00)/i],
  ['em', /font-style:\s*italic/i],
  ['s', /text-decoration(?:-line)?:[^;]*line-through/i],
  ['sup', /vertical-align:\s*super/i],
  ['sub', /vertical-align:\s*sub(?!\w)/i],
];

/**
 * Marks instead of styles. Google Docs wraps all that is copied in a `<b>` that isn't bold.
 */
export function marksFromStyles(root: Element): void {
  for (const element of styled(root, 'b, strong')) {
    if (/font-weight:\s*(?:normal|400)/i.test(styleOf(element))) element.replaceWith(...element.childNodes);
  }
  for (const span of styled(root, 'span')) {
    for (const [name, style] of MARKS) {
      if (!style.test(styleOf(span))) continue;
      const mark = span.ownerDocument.createElement(name);
      mark.append(...span.childNodes);
      span.append(mark);
    }
  }
  for (const element of styled(root, '*')) {
    const alignment = /text-align:\s*(center|right|justify)/i.exec(styleOf(element))?.[1];
    dropStyle(element);
    if (alignment && /^(?:p|h[1-6]|td|th)$/.test(element.localName)) element.setAttribute('align', alignment.toLowerCase());
  }
}
