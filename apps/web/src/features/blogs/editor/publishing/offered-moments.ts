import { t } from '@lingui/core/macro';
import { locale } from '../../../../shared/language/language.js';
import { isWorkday } from '../../../../shared/time/calendar.js';
import { dayOf } from '../../../../shared/time/days.js';
import { timeOfDay } from '../../../../shared/time/when.js';
import type { ChosenMoment } from './chosen-moment.js';

const MORNING = 9;
const AFTERNOON = 14;

/** Whoever is at work before this may still want the morning that is beginning. */
const BEFORE_MORNING = 8;

const at = (from: Date, days: number, hour: number) => new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, hour);
const chosen = (date: Date): ChosenMoment => ({ day: dayOf(date), time: `${String(date.getHours()).padStart(2, '0')}:00` });

/** In how many days it is, of those that are asked for; within a week there is one. */
function daysUntil(from: Date, isWanted: (date: Date) => boolean): number {
  return [1, 2, 3, 4, 5, 6, 7].find((days) => isWanted(at(from, days, MORNING))) ?? 1;
}

/** When most people begin to work next. */
export function nextWorkingMorning(now: Date): ChosenMoment {
  const today = now.getHours() < BEFORE_MORNING && isWorkday(now);
  return chosen(at(now, today ? 0 : daysUntil(now, isWorkday), MORNING));
}

/** Times that are wanted most, on the reader's clock: later today, tomorrow, the morning after the next weekend. */
export function offeredMoments(now: Date): { label: string; moment: ChosenMoment }[] {
  const today = [AFTERNOON, 17].find((hour) => hour > now.getHours() + 1);
  const weekBegins = daysUntil(now, (date) => isWorkday(date) && !isWorkday(at(date, -1, MORNING)));
  const offers: [number, number][] = [...(today ? [[0, today] as [number, number]] : []), [1, MORNING], [1, AFTERNOON], ...(weekBegins > 1 ? [[weekBegins, MORNING] as [number, number]] : [])];
  return offers.map(([days, hour]) => {
    const date = at(now, days, hour);
    const time = timeOfDay(date.toISOString());
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(date);
    const label = days === 0 ? t`Today, ${time}` : days === 1 ? t`Tomorrow, ${time}` : t`${weekday}, ${time}`;
    return { label, moment: chosen(date) };
  });
}
