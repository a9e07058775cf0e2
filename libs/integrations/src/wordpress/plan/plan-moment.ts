import type { WxrComment, WxrItem } from '../wxr/wxr-file.js';
import type { PlanReport } from './plan-report.js';

/** The earliest moment that the stream can order by: UUIDv7 counts from here. */
const BEGINNING = new Date(0);

/** When an item came out, or was last touched. A date that can't be sorted by is reported, and replaced by the nearest that can. */
export function momentOf(item: WxrItem, report: PlanReport): Date {
  const at = item.publishedAt ?? item.modifiedAt;
  if (at === null && item.status === 'publish') report.add(item, 'no date (put at 1 January 1970)');
  return sortable(item, at, 'date', report);
}

/** The same for a comment; without a date it stands at its article's. */
export function momentOfComment(item: WxrItem, comment: WxrComment, fallback: Date, report: PlanReport): Date {
  if (comment.date === null) report.add(item, `comment ${comment.id} without a date (put at the article's)`);
  const at = sortable(item, comment.date ?? fallback, `date of comment ${comment.id}`, report);
  const now = new Date();
  if (at <= now) return at;
  report.add(item, `date of comment ${comment.id} lies ahead (put at now)`, at.toISOString());
  return now;
}

function sortable(item: WxrItem, at: Date | null, what: string, report: PlanReport): Date {
  if (at === null || at >= BEGINNING) return at ?? BEGINNING;
  report.add(item, `${what} before 1970 (put at 1 January 1970)`, at.toISOString());
  return BEGINNING;
}
