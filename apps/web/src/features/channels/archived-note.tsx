import { Trans } from '@lingui/react/macro';
import { IconArchive } from '@tabler/icons-react';
import { calendarDate } from '../../shared/time/when.js';
import styles from './archived-note.module.css';

/** Above a channel in which nobody writes any more: what one still does there. */
export function ArchivedNote({ since }: { since: string }) {
  return (
    <p className={styles.note}>
      <IconArchive size={18} aria-hidden />
      <span><Trans><strong>Archived</strong> on {calendarDate(since)}. What is here can be read, found, quoted and bookmarked; nobody joins, posts or replies any more. Administrators can open it again.</Trans></span>
    </p>
  );
}
