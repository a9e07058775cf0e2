import type { DemoMoment, DemoPlace } from './demo-company.js';

/** `count` working days (Monday to Friday) before today, at a local time `HH:MM` of the author's place. At least 1. */
export const workday = (count: number, at: string): DemoMoment => ({ workdaysAgo: count, at });

/** A day of the `count`th weekend that is entirely over, at a local time `HH:MM` of the author's place. At least 1. */
export const weekend = (count: number, day: 'Saturday' | 'Sunday', at: string): DemoMoment => ({
  weekendsAgo: count,
  day,
  at,
});

/** So many minutes before the demo is filled in. */
export const minutesAgo = (count: number): DemoMoment => ({ minutesAgo: count });

/** So many minutes after the post it answers, quotes or passes on. */
export const later = (minutes: number): DemoMoment => ({ minutesAfter: minutes });

const minute = 60_000;
const day = 24 * 60 * minute;

/** Milliseconds that `timeZone` is ahead of UTC at `instant`. */
function offsetOf(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local - Math.floor(instant / 1000) * 1000;
}

/** The instant at which clocks in `timeZone` show `at` on the calendar day that starts at `utcMidnight`. */
function instantOf(utcMidnight: number, at: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const wall = utcMidnight + (hours * 60 + minutes) * minute;
  return wall - offsetOf(timeZone, wall);
}

/** Midnight, as if in UTC, of the date that Lisbon has at `now`: one date for all places, the westernmost's. */
function today(now: Date): number {
  const lisbon = now.getTime() + offsetOf('Europe/Lisbon', now.getTime());
  return Math.floor(lisbon / day) * day;
}

function workdayBefore(start: number, count: number): number {
  let date = start;
  for (let left = count; left > 0; ) {
    date -= day;
    const weekday = new Date(date).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return date;
}

function weekendDayBefore(start: number, count: number, name: 'Saturday' | 'Sunday'): number {
  const weekday = new Date(start).getUTCDay();
  const lastSunday = start - (weekday === 0 ? 7 : weekday) * day;
  return lastSunday - (count - 1) * 7 * day - (name === 'Saturday' ? day : 0);
}

/**
 * The instant of a moment.
 * @param anchor when the post it answers, quotes or passes on was written; needed for `minutesAfter` alone
 */
export function instantOfMoment(moment: DemoMoment, place: DemoPlace, now: Date, anchor?: Date): Date {
  if ('minutesAgo' in moment) return new Date(now.getTime() - moment.minutesAgo * minute);
  if ('minutesAfter' in moment) {
    if (!anchor) throw new Error('minutesAfter needs the post that it comes after');
    return new Date(anchor.getTime() + moment.minutesAfter * minute);
  }
  const date =
    'workdaysAgo' in moment
      ? workdayBefore(today(now), moment.workdaysAgo)
      : weekendDayBefore(today(now), moment.weekendsAgo, moment.day);
  return new Date(instantOf(date, moment.at, place.timeZone));
}
