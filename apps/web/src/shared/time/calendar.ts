import { locale } from '../language/language.js';
import { noonOf } from './days.js';

interface WeekInfo {
  /** 1: Monday … 7: Sunday. */
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** Firefox doesn't tell it yet: then weeks begin on Monday, as ISO 8601 has it. */
const { firstDay, weekend } = (new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?(): WeekInfo }).getWeekInfo?.() ?? { firstDay: 1, weekend: [6, 7] };

/** Whether people work on that day where the reader's language is at home. */
export function isWorkday(date: Date): boolean {
  return !weekend.includes(date.getDay() || 7);
}

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(locale, options);
  return (day: unknown) => (typeof day === 'string' && day ? formatter.format(noonOf(day.slice(0, 10))) : '');
};

/** How Mantine's calendars read in the reader's language: all that they take from dayjs, whose languages we don't load. */
export const calendarWords = {
  firstDayOfWeek: (firstDay % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6,
  weekdayFormat: format({ weekday: 'short' }),
  monthLabelFormat: format({ month: 'long', year: 'numeric' }),
  monthsListFormat: format({ month: 'short' }),
  yearLabelFormat: format({ year: 'numeric' }),
  yearsListFormat: format({ year: 'numeric' }),
  getDayAriaLabel: format({ dateStyle: 'long' }),
};
