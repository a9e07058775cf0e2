import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ONLY_HERE, TabLinks } from '../../shared/ui/tab-links.js';
import { type ChannelsSearch, channelsSearch, type ListedChannels } from './channel-shows.js';

/** Which channels the directory lists, each choice with an address of its own. */
export function ChannelChoice({ sort }: Pick<ChannelsSearch, 'sort'>) {
  const { t } = useLingui();
  const listed = (show?: ListedChannels) => channelsSearch({ show, sort });
  return (
    <TabLinks label={t`Which channels`}>
      <Link to="/channels" search={listed()} activeOptions={ONLY_HERE}>
        <Trans>All</Trans>
      </Link>
      <Link to="/channels" search={listed('joined')} activeOptions={ONLY_HERE}>
        <Trans>Joined</Trans>
      </Link>
      <Link to="/channels" search={listed('topics')} activeOptions={ONLY_HERE}>
        <Trans>Topics</Trans>
      </Link>
      <Link to="/channels" search={listed('departments')} activeOptions={ONLY_HERE}>
        <Trans>Departments</Trans>
      </Link>
      <Link to="/channels" search={listed('announcements')} activeOptions={ONLY_HERE}>
        <Trans>Announcements</Trans>
      </Link>
    </TabLinks>
  );
}
