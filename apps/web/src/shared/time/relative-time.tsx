import { useNow } from './clock.js';
import { ago, fullDate } from './when.js';

/** A time as the reader thinks of it; the whole date on hover and for screen readers. */
export function RelativeTime({ date }: { date: string }) {
  const now = useNow();
  return (
    <time dateTime={date} title={fullDate(date)}>
      {ago(date, now)}
    </time>
  );
}
