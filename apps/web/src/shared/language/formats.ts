import { locale } from './language.js';

/** A number as the reader writes it. */
export const plain = new Intl.NumberFormat(locale);

/** A number that isn’t counted beyond 99. */
export const upTo99 = (count: number) => (count > 99 ? `${plain.format(99)}+` : plain.format(count));

/** A number with at most one digit after the point. */
export const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** A part of one, as so many of a hundred. */
export const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** A number that has little room: 1.2K. */
export const compact = new Intl.NumberFormat(locale, { notation: 'compact' });

/** "one, two and three". */
export const listed = new Intl.ListFormat(locale);

const collator = new Intl.Collator(locale, { numeric: true });

/** Things in the order of their names, as the reader's language has it. */
export function byName<Thing extends { readonly name: string }>(things: readonly Thing[]): Thing[] {
  return things.toSorted((one, other) => collator.compare(one.name, other.name));
}
