import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { useScrollRow } from '../../shared/ui/use-scroll-row.js';
import { ONLY_HERE } from './channel-shows.js';
import styles from './channel-tabs.module.css';

/** Which channels the directory lists, each choice with an address of its own. */
export function ChannelChoice() {
  const { t } = useLingui();
  const row = useScrollRow<HTMLElement>(useLocation().href);
  return (
    <nav ref={row} className={styles.tabs} aria-label={t`Which channels`}>
      <Link to="/channels" search={{}} activeOptions={ONLY_HERE}>
        <Trans>All</Trans>
      </Link>
      <Link to="/channels" search={{ show: 'joined' }} activeOptions={ONLY_HERE}>
        <Trans>Joined</Trans>
      </Link>
      <Link to="/channels" search={{ show: 'topics' }} activeOptions={ONLY_HERE}>
        <Trans>Topics</Trans>
      </Link>
      <Link to="/channels" search={{ show: 'departments' }} activeOptions={ONLY_HERE}>
        <Trans>Departments</Trans>
      </Link>
      <Link to="/channels" search={{ show: 'announcements' }} activeOptions={ONLY_HERE}>
        <Trans>Announcements</Trans>
      </Link>
    </nav>
  );
}
