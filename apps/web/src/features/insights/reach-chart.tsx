import { Trans, useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import { dayInWords } from '../../shared/time/when.js';
import styles from './reach-dialog.module.css';

const DAY = 86_400_000;
/** More bars than this are too thin to be told apart. */
const MOST_BARS = 30;

interface ReachChartProps {
  days: readonly { day: string; seen: number }[];
  /** What would be everybody; unset: as many as saw it. */
  most: number | undefined;
}

/** How many had seen it by each day: one bar a day, from the first to the last on which it came further. */
export function ReachChart({ days, most }: ReachChartProps) {
  const { t } = useLingui();
  const bars = barsOf(days);
  const list = useRef<HTMLOListElement>(null);
  const top = Math.max(most ?? 0, ...bars.map(({ seen }) => seen), 1);
  // The content security policy takes no styles from HTML; set by a script they are fine.
  useLayoutEffect(() => {
    for (const bar of list.current?.querySelectorAll<HTMLElement>('[data-seen]') ?? []) bar.style.height = `${(Number(bar.dataset['seen']) / top) * 84}%`;
  }, [bars, top]);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [dayInWords(first.day), dayInWords(last.day)];
  return (
    <figure className={styles.figure} aria-label={t`Seen by day`}>
      <ol ref={list} className={styles.chart}>
        {bars.map(({ day, seen }) => {
          const date = dayInWords(day);
          return (
            <li key={day} title={t`${date}: ${seen}`}>
              {bars.length <= 12 && seen}
              <span className={styles.bar} data-seen={seen} role="img" aria-label={t`${date}: ${seen}`} />
            </li>
          );
        })}
      </ol>
      <figcaption className={styles.ends}>
        <span>{from}</span>
        {from !== to && <span>{to}</span>}
        {most !== undefined && <Trans>Full height: everybody who may read it</Trans>}
      </figcaption>
    </figure>
  );
}

/** Days on which nothing changed stand as high as the one before. */
function barsOf(days: ReachChartProps['days']): { day: string; seen: number }[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const count = Math.round((Date.parse(last.day) - Date.parse(first.day)) / DAY) + 1;
  const all = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.parse(first.day) + index * DAY).toISOString().slice(0, 10);
    return { day, seen: days.findLast((each) => each.day <= day)?.seen ?? 0 };
  });
  const step = Math.ceil(all.length / MOST_BARS);
  return all.filter((_, index) => (all.length - 1 - index) % step === 0);
}
