import { linkAddress } from '../../addresses/address.js';
import type { LossReport } from '../losses.js';

/** WordPress's file block says the same address twice: the file's name, and a button. */
export function dropSecondLink(button: Element): void {
  const href = button.getAttribute('href');
  const first = [...(button.parentElement?.children ?? [])].some((other) => other !== button && other.getAttribute('href') === href);
  if (first) button.remove();
}

/** A link whose address an article may not carry stays as text. */
export function reportLostAddress(link: Element, report: LossReport): void {
  const href = link.getAttribute('href');
  if (href === null || linkAddress(href) !== null) return;
  link.removeAttribute('href');
  report.add('link address', `${href} ${link.textContent ?? ''}`);
}
