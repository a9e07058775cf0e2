import type { ReachFigures } from './reach-parts.js';

/** Whether a midnight (UTC) has come since, at which views are counted. @param since when it came out */
export function isCounted(since: string): boolean {
  return since.slice(0, 10) < new Date().toISOString().slice(0, 10);
}

/** Whether as many are known to have reacted, answered or passed it on that their number stands instead of the step of those who saw it. */
export function isOfKnown({ seen, days }: ReachFigures): boolean {
  return seen != null && seen > (days.at(-1)?.seen ?? 0);
}
