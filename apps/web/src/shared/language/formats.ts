import { locale } from './language.js';
import { once } from './once.js';

const plainFormat = once(() => new Intl.NumberFormat(locale));
const decimalFormat = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const percentFormat = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
const compactFormat = once(() => new Intl.NumberFormat(locale, { notation: 'compact' }));
const listFormat = once(() => new Intl.ListFormat(locale));
const collator = once(() => new Intl.Collator(locale, { numeric: true }));

/** A number as the reader writes it. */
export const plain = (number: number) => plainFormat().format(number);

/** A number that isn’t counted beyond 99. */
export const upTo99 = (count: number) => (count > 99 ? `${plain(99)}+` : plain(count));

/** A number with at most one digit after the point. */
export const decimal = (number: number) => decimalFormat().format(number);

/** A part of one, as so many of a hundred. */
export const percent = (part: number) => percentFormat().format(part);

/** A number that has little room: 1.2K. */
export const compact = (number: number) => compactFormat().format(number);

/** "one, two and three". */
export const listed = (words: Iterable<string>) => listFormat().format(words);

/** What is listed, and the words between. */
export const partsOfList = (words: Iterable<string>) => listFormat().formatToParts(words);

/** Things in the order of their names, as the reader's language has it. */
export function byName<Thing extends { readonly name: string }>(things: readonly Thing[]): Thing[] {
  return things.toSorted((one, other) => collator().compare(one.name, other.name));
}
