import { Trans } from '@lingui/react/macro';
import { calendarDate } from '../../shared/time/when.js';
import styles from './archived-note.module.css';

/** Above a channel in which nobody writes any more. */
export function ArchivedNote({ since }: { since: string }) {
  return (
    <p className={styles.note}>
      <Trans>Archived on {calendarDate(since)}: what is here stays to be read.</Trans>
    </p>
  );
}
