import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { percent, plain } from '../../shared/language/formats.js';
import { calendarDate } from '../../shared/time/when.js';
import { Figure } from '../../shared/ui/figure.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { isCounted, isOfKnown } from './counted.js';
import { ReachChart } from './reach-chart.js';
import type { ReachFigures } from './reach-parts.js';
import styles from './reach-dialog.module.css';

interface ReachDialogProps {
  reach: ReachFigures;
  /** When it came out. */
  since: string;
}

/** How far something reached: the figures, how it got there, and what is counted. */
export default function ReachDialog({ reach, since }: ReachDialogProps) {
  const { t } = useLingui();
  const { seen, read, departments, audience, percentReached, days, countedUntil } = reach;
  const until = countedUntil && calendarDate(countedUntil);
  return (
    <div>
      {seen == null ? (
        <p className={styles.none}>{isCounted(since) ? <Trans>So far, too few have seen it for a figure.</Trans> : <Trans>It’s new: who sees it is counted tonight, at midnight (UTC).</Trans>}</p>
      ) : (
        <dl className={styles.figures}>
          <Figure value={plain(seen)} label={isOfKnown(reach) ? t`saw it, by their reactions and answers` : t`saw it`} />
          {read != null && <Figure value={plain(read)} label={t`read it`} />}
          {departments > 0 && <Figure value={plain(departments)} label={<Plural value={departments} one="department" other="departments" />} />}
          {percentReached != null && audience != null && (
            <Figure value={percent(percentReached / 100)} label={<Trans>of {plain(audience)} who may read it</Trans>} />
          )}
        </dl>
      )}
      <ReachChart days={days} most={audience ?? undefined} />
      <p className={styles.note}>
        <Trans>
          Views are counted at midnight (UTC) and told in steps of five, each at least so many; departments are told once twenty views are. You see how many, never
          who. Whoever reacted, answered or passed it on has seen it: where they are more, their own number stands. What counts as seen stood on a screen for a moment; what counts as read was read to the end, or for most of
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
