import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowNarrowRight, IconLock, IconSpeakerphone } from '@tabler/icons-react';
import styles from './goes-where.module.css';
import type { NoticeBlog } from './notice-place.js';

/** From which blog to which channel, and to how many; where that is everybody, it is said louder. Has its room before that is known. */
export function GoesWhere({ blog }: { blog: NoticeBlog | undefined }) {
  const { t } = useLingui();
  if (!blog) return <div className={styles.where} />;
  const { title, channel } = blog;
  return (
    <div className={styles.where} data-loud={channel.companyWide || undefined}>
      <p>
        {channel.companyWide && <IconSpeakerphone size={18} aria-hidden />}
        {channel.private && <IconLock size={16} aria-label={t`Private channel`} />}
        <strong><bdi>{title}</bdi></strong>
        <IconArrowNarrowRight className={styles.arrow} size={18} aria-label={t`goes to`} />
        <strong><bdi>{channel.kind === 'EVERYONE' ? t`Everyone` : channel.name}</bdi></strong>
      </p>
      <p>
        <Readers channel={channel} />
      </p>
    </div>
  );
}

function Readers({ channel: { kind, companyWide, private: closed, memberCount } }: { channel: NoticeBlog['channel'] }) {
  if (companyWide) return <Plural value={memberCount} one="The notice is in the Home of everybody here: # person." other="The notice is in the Home of everybody here: # people." />;
  if (kind === 'EVERYONE') return <Trans>Every employee can read it.</Trans>;
  if (closed) return <Plural value={memberCount} one="Only its # member can read it." other="Only its # members can read it." />;
  return <Plural value={memberCount} one="The notice is in the Home of # person; every employee can read it." other="The notice is in the Home of # people; every employee can read it." />;
}
