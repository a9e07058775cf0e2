import { t } from '@lingui/core/macro';
import { locale, spoken } from '../language/language.js';
import { once } from '../language/once.js';
import { noonOf } from './days.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const exact = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }));
const dayMonth = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }));
const dayMonthYear = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }));
const hourMinute = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const longDate = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
// British English has no short form of hours and minutes; the German narrow one says "m" for minutes, which are metres.
const short = once(() => new Intl.RelativeTimeFormat(spoken, { style: spoken === 'de' ? 'short' : 'narrow', numeric: 'always' }));

/** How long ago, as short as can be understood: "now", "5m ago", "3h ago", "2d ago", then the date. */
export function ago(date: string, now: number): string {
  const age = now - Date.parse(date);
  if (age < minute) return t`now`;
  if (age < hour) return short().format(-Math.floor(age / minute), 'minute');
  if (age < day) return short().format(-Math.floor(age / hour), 'hour');
  if (age < 7 * day) return short().format(-Math.floor(age / day), 'day');
  const sameYear = new Date(date).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayMonth : dayMonthYear)().format(new Date(date));
}

export function fullDate(date: string): string {
  return exact().format(new Date(date));
}

export function calendarDate(date: string): string {
  return longDate().format(new Date(date));
}

/** A day that belongs to no time zone, such as 2026-12-24. */
export function dayInWords(day: string): string {
  return longDate().format(noonOf(day));
}

export function timeOfDay(date: string): string {
  return hourMinute().format(new Date(date));
}
