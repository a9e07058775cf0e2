import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { percent, plain } from '../../shared/language/formats.js';
import { calendarDate } from '../../shared/time/when.js';
import { Figure } from '../../shared/ui/figure.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { ReachChart } from './reach-chart.js';
import type { ReachFigures } from './reach-parts.js';
import styles from './reach-dialog.module.css';

/** How far something reached: the figures, how it got there, and what is counted. */
export default function ReachDialog({ reach: { seen, read, departments, audience, percentReached, days, countedUntil } }: { reach: ReachFigures }) {
  const { t } = useLingui();
  const until = countedUntil && calendarDate(countedUntil);
  return (
    <div>
      <dl className={styles.figures}>
        <Figure value={seen === null || seen === undefined ? t`too few` : plain.format(seen)} label={t`saw it`} />
        <Figure value={read === null || read === undefined ? t`too few` : plain.format(read)} label={t`read it`} />
        {departments > 0 && <Figure value={plain.format(departments)} label={<Plural value={departments} one="department" other="departments" />} />}
        {percentReached !== null && percentReached !== undefined && audience != null && (
          <Figure value={percent.format(percentReached / 100)} label={<Trans>of {plain.format(audience)} who may read it</Trans>} />
        )}
      </dl>
      <ReachChart days={days} most={audience ?? undefined} />
      <p className={styles.note}>
        <Trans>
          Figures are counted at midnight (UTC) and go in steps of five, each at least so many; departments are counted once twenty people have seen it. You see how many, never
          who. Whoever reacted, answered or passed it on has seen it. What counts as seen stood on a screen for a moment; what counts as read was read to the end, or for most of
          the time that it takes.
        </Trans>{' '}
        {until && <Trans>Views are counted until {until}.</Trans>}
      </p>
      <p className={styles.note}>
        <Link to="/reach" onClick={closeDialog}><Trans>All your posts and articles</Trans></Link>
      </p>
    </div>
  );
}
