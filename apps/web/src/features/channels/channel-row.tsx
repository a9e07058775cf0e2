import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { memberCountOf } from './channel-head.js';
import { MembershipButton } from './membership-button.js';
import styles from './channel-row.module.css';

export const ChannelRowParts = graphql(`
  fragment ChannelRowParts on Channel {
    id
    slug
    name
    kind
    private
    description
    memberCount
    viewerIsMember
  }
`);

/** One channel of the directory. */
export function ChannelRow({ channel: masked, onChanged }: { channel: FragmentType<typeof ChannelRowParts>; onChanged: () => void }) {
  const channel = readFragment(ChannelRowParts, masked);
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <Link className={styles.name} to="/c/$slug" params={{ slug: channel.slug }}>
          {channel.private && <IconLock size={15} aria-label="Private" />}
          {channel.name}
        </Link>
        {channel.description && <p>{channel.description}</p>}
        <span>{memberCountOf(channel.memberCount)}</span>
      </div>
      <MembershipButton channel={channel} onChanged={onChanged} soft />
    </li>
  );
}
