import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ONLY_HERE, TabLinks } from '../../shared/ui/tab-links.js';

/** Which channels the directory lists, each choice with an address of its own. */
export function ChannelChoice() {
  const { t } = useLingui();
  return (
    <TabLinks label={t`Which channels`}>
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
    </TabLinks>
  );
}
