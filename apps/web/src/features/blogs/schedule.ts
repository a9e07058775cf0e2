import { t } from '@lingui/core/macro';
import { graphql } from '../../shared/graphql/document.js';
import { locale } from '../../shared/language/language.js';
import { fullDate } from '../../shared/time/when.js';

/** When an article comes out by itself, and what the stream is told then. */
export const ArticleSchedule = graphql(`
  fragment ArticleSchedule on Article {
    id
    status
    scheduledFor
    scheduleTimeZone
    scheduleFailure
    scheduledNotice {
      words
      quietly
    }
  }
`);

/** The zone that this browser is in, by its name in the time zone database. */
export const ownZone = new Intl.DateTimeFormat(locale).resolvedOptions().timeZone;

function inZone(at: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);
}

/** A zone by name, with how far it is from Greenwich at that moment: "Europe/Lisbon, GMT+1". Of UTC that would say it twice. */
export function zoneWords(timeZone: string, at: Date): string {
  if (timeZone === 'UTC') return timeZone;
  const offset = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return offset && offset !== timeZone ? `${timeZone}, ${offset}` : timeZone;
}

/** A moment as its author thinks of it, with the zone's name; where the reader's clock shows another time then, that too. */
export function momentWords(at: string, timeZone: string | null): string {
  const date = new Date(at);
  const zone = timeZone ?? 'UTC';
  const theirs = inZone(date, zone, { dateStyle: 'full', timeStyle: 'short' });
  const own = fullDate(at);
  const words = zoneWords(zone, date);
  return own === theirs ? t`${theirs} (${words})` : t`${theirs} (${words}), which is ${own} where you are`;
}

/** The same in a list: day and time on the reader's own clock. */
export function shortMoment(at: string): string {
  return inZone(new Date(at), ownZone, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
}
