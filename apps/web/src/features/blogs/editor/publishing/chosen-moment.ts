import { t } from '@lingui/core/macro';
import { dayOf } from '../../../../shared/time/days.js';

/** A day (2026-12-24) and a time (09:00) on this browser's clock. */
export interface ChosenMoment {
  day: string | null;
  time: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A moment as fields hold it. */
export function chosenOf(at: string): ChosenMoment {
  const date = new Date(at);
  return { day: dayOf(date), time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}

/** The moment that was chosen, or what is wrong with the choice and in which field. */
export function momentOf({ day, time }: ChosenMoment): { at: Date } | { day: string } | { time: string } {
  if (!day) return { day: t`Choose a day.` };
  if (!time) return { time: t`Choose a time.` };
  const at = new Date(`${day}T${time.slice(0, 5)}`);
  if (Number.isNaN(at.getTime())) return { time: t`Give a time such as 09:00.` };
  // Where clocks go forward an hour is left out, and a browser takes the one after it.
  if (chosenOf(at.toISOString()).time !== time.slice(0, 5)) return { time: t`There is no such time on that day: clocks go forward.` };
  if (at.getTime() <= Date.now()) return { time: t`That time is past; choose one to come.` };
  return { at };
}
