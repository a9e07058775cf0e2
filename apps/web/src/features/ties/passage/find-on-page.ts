import { findPassage } from '#rich-text/reading';
import { MAX_PASSAGE } from '../../../shared/passage/chosen-words.js';
import { nearest, squeezed } from '../../../shared/passage/squeezed-text.js';
import type { PageText } from '../../../shared/passage/page-text.js';

/** Where on the page an address's passage is; `same` where it reads as the address says. Null for none, and where it is gone. */
export function findOnPage(page: PageText, hash: string): { range: Range; same: boolean } | null {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const [start, end] = [squeezed(named.get('passage') ?? ''), squeezed(named.get('to') ?? '')];
  if (start === '' || page.length === 0) return null;
  const near = Math.round((Number(named.get('at')) || 0) * (page.text.length / page.length));
  const from = nearest(page.text, start, near);
  if (from < 0) {
    const place = findPassage(page.text, { from: near, to: near + start.length, quote: start, before: '', after: '' });
    return place && { range: page.range(place.from, place.to), same: false };
  }
  const until = end === '' ? -1 : page.text.indexOf(end, from + start.length);
  // The end of what can be quoted is no further away.
  const whole = until >= 0 && until - from < MAX_PASSAGE;
  return { range: page.range(from, whole ? until + end.length : from + start.length), same: end === '' || whole };
}
