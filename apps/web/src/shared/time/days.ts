const two = (number: number) => String(number).padStart(2, '0');

/** The day of a moment on this browser's clock, as fields and addresses hold it: 2026-12-24. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** So many days after today; before it where the number is negative. */
export function dayFromNow(days: number): string {
  const now = new Date();
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}

/** A moment of a day for what is formatted: at noon it is the same day in every time zone that looks at it. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00`);
}

/** Whether a text is a day of the calendar. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noonOf(text).getTime());
}
