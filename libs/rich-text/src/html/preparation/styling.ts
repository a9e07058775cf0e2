import type { LossReport } from '../losses.js';

/** WordPress writes colours and sizes as classes. */
const STYLING_CLASS = /\bhas-(?!text-align)[\w-]*(?:color|background|font-size|gradient)[\w-]*|\bwp-block-columns\b/;

/** Colours, sizes and columns aren't an article's: the hub looks the same everywhere. Said once an element. */
export function reportStyling(element: Element, report: LossReport): void {
  const style = (element.getAttribute('style') ?? '').replace(/text-align:[^;]*;?/gi, '').trim();
  const styled = STYLING_CLASS.exec(element.getAttribute('class') ?? '')?.[0];
  if (style === '' && styled === undefined) return;
  const text = element.textContent?.trim() ?? '';
  report.add(`styling ${[style, styled].filter(Boolean).join(' ')}`.slice(0, 100), text === '' ? element.localName : text);
  // The schema's rules read font-weight and the like from styles; what isn't carried must not look as if it were.
}
