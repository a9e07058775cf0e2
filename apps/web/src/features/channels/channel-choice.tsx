import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ListedChannels } from './channel-shows.js';
import styles from './channel-tabs.module.css';

/** Which channels the directory lists, each choice with an address of its own. */
export function ChannelChoice({ now }: { now: ListedChannels | undefined }) {
  const { t } = useLingui();
  const current = (which: ListedChannels | undefined) => (which === now ? ('page' as const) : undefined);
  return (
    <nav className={styles.tabs} aria-label={t`Which channels`}>
      <Link to="/channels" search={{}} aria-current={current(undefined)}>
        <Trans>All</Trans>
      </Link>
      <Link to="/channels" search={{ show: 'joined' }} aria-current={current('joined')}>
        <Trans>Joined</Trans>
      </Link>
      <Link to="/channels" search={{ show: 'topics' }} aria-current={current('topics')}>
        <Trans>Topics</Trans>
      </Link>
      <Link to="/channels" search={{ show: 'departments' }} aria-current={current('departments')}>
        <Trans>Departments</Trans>
      </Link>
      <Link to="/channels" search={{ show: 'announcements' }} aria-current={current('announcements')}>
        <Trans>Announcements</Trans>
      </Link>
    </nav>
  );
}
