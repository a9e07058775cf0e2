import { linkAddress } from '../../addresses/address.js';
import type { LossReport } from '../losses.js';

/** A link whose address an article may not carry stays as text. */
export function reportLostAddress(link: Element, report: LossReport): void {
  const href = link.getAttribute('href');
  if (href === null || linkAddress(href) !== null) return;
  link.removeAttribute('href');
  report.add('link address', `${href} ${link.textContent ?? ''}`);
}
