import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { locale } from '../../shared/language/language.js';
import { calendarDate } from '../../shared/time/when.js';
import { ReachChart } from './reach-chart.js';
import type { ReachFigures } from './reach-line.js';
import styles from './reach-dialog.module.css';

const number = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** How far something reached: the figures, how it got there, and what is counted. */
export default function ReachDialog({ reach: { seen, read, departments, audience, percentReached, days, countedUntil } }: { reach: ReachFigures }) {
  const { t } = useLingui();
  const until = countedUntil && calendarDate(countedUntil);
  return (
    <div>
      <dl className={styles.figures}>
        <Figure value={number.format(seen ?? 0)} label={t`saw it`} />
        <Figure value={read === null || read === undefined ? t`under 5` : number.format(read)} label={t`read it`} />
        {departments > 0 && <Figure value={number.format(departments)} label={<Plural value={departments} one="department" other="departments" />} />}
        {percentReached !== null && percentReached !== undefined && audience != null && (
          <Figure value={percent.format(percentReached / 100)} label={<Trans>of {number.format(audience)} who may read it</Trans>} />
        )}
      </dl>
      <ReachChart days={days} most={audience ?? undefined} />
      <p className={styles.note}>
        <Trans>
          Figures go in steps of five, and a department counts from three people on: you see how many, never who. What counts as seen stood on a screen for a moment; what
          counts as read was read to the end, or for most of the time that it takes.
        </Trans>{' '}
        {until && <Trans>Views are counted until {until}.</Trans>}
      </p>
    </div>
  );
}

function Figure({ value, label }: { value: string; label: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
