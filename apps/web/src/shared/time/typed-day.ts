import { dayFromNow, dayOf, isDay, noonOf } from './days.js';

const two = (number: number) => String(number).padStart(2, '0');

/** How a language writes days. */
export interface DayWriting {
  /** Of a day that belongs to no time zone, such as Thu, 24 Dec 2026. */
  write: (day: string) => string;
  /** The day that is meant, however it is written: as above, in numbers, with the month in letters, without the year, or as “tomorrow”. Undefined where none is. */
  read: (text: string) => string | undefined;
}

export function dayWriting(locale: string): DayWriting {
  const written = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const order = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(noonOf('2026-12-24')).map(({ type }) => type);
  const monthFirst = order.indexOf('month') < order.indexOf('day');
  const yearFirst = order.indexOf('year') < order.indexOf('day');
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const nearby = new Map([0, 1, 2, -1].map((days) => [near.format(days, 'day').toLowerCase(), days]));
  const months = Array.from({ length: 12 }, (_, month) => monthNames(locale, month));

  function read(text: string): string | undefined {
    const typed = text.trim().toLowerCase();
    const days = nearby.get(typed);
    if (days !== undefined) return dayFromNow(days);
    const numbers = (typed.match(/\d+/g) ?? []).map(Number);
    const named = (typed.match(/\p{L}{3,}/gu) ?? []).map((word) => months.findIndex((names) => names.some((name) => name.startsWith(word)))).find((month) => month >= 0);
    if (named === undefined) return madeOf(ordered(numbers));
    const [one = 0, other] = numbers;
    return one > 31 ? madeOf([one, named + 1, other]) : madeOf([other, named + 1, one]);
  }

  /** Year, month and day. */
  function ordered(numbers: number[]): (number | undefined)[] {
    const [one = 0, other, third] = numbers;
    if (third !== undefined && (one > 31 || yearFirst)) return [one, other, third];
    return monthFirst ? [third, one, other] : [third, other, one];
  }
  return { write: (day) => written.format(noonOf(day)), read };
}

/** A month's names in letters, long and short; the language of numbers, such as Chinese, has none. */
function monthNames(locale: string, month: number): string[] {
  return (['long', 'short'] as const)
    .flatMap((style) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: style }).formatToParts(new Date(2026, month, 15)))
    .filter(({ type, value }) => type === 'month' && /\p{L}/u.test(value))
    .map(({ value }) => value.toLowerCase());
}

function madeOf([year = new Date().getFullYear(), month = 0, day = 0]: (number | undefined)[]): string | undefined {
  const made = `${year < 100 ? 2000 + year : year}-${two(month)}-${two(day)}`;
  // A month has no 31st where it has none: dates go on into the next one by themselves.
  return isDay(made) && dayOf(noonOf(made)) === made ? made : undefined;
}
