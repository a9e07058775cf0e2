import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { channelKinds, memberCountOf } from './channel-words.js';
import { MembershipButton } from './membership-button.js';
import styles from './channel-row.module.css';

export const ChannelRowParts = graphql(`
  fragment ChannelRowParts on Channel {
    id
    slug
    name
    kind
    private
    companyWide
    description
    memberCount
    viewerIsMember
    archivedAt
    lastActiveAt
  }
`);

/** One channel of the directory. */
export function ChannelRow({ channel: masked, onChanged }: { channel: FragmentType<typeof ChannelRowParts>; onChanged: () => void }) {
  const { t } = useLingui();
  const channel = readFragment(ChannelRowParts, masked);
  const { Icon, label } = channelKinds[channel.kind];
  return (
    <li className={styles.row} data-joined={channel.viewerIsMember || undefined}>
      <span className={styles.icon}>{channel.private ? <IconLock aria-hidden /> : <Icon aria-hidden />}</span>
      <div className={styles.about}>
        <Link className={styles.name} to="/c/$slug" params={{ slug: channel.slug }}>
          {channel.name}
        </Link>
        {channel.description && <p dir="auto">{channel.description}</p>}
        <span>
          {channel.archivedAt && <><Trans>Archived</Trans> · </>}
          {channel.private ? t`Private` : t(label)}
        </span>
      </div>
      <span className={styles.members}>{memberCountOf(channel.memberCount)}</span>
      <span className={styles.active}>
        {channel.lastActiveAt && (
          <Trans>
            active <RelativeTime date={channel.lastActiveAt} />
          </Trans>
        )}
      </span>
      <div className={styles.change}>
        <MembershipButton channel={channel} onChanged={onChanged} soft />
      </div>
    </li>
  );
}
