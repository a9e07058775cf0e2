import { Trans, useLingui } from '@lingui/react/macro';
import { IconBuilding, IconEdit, IconHash, IconLock, IconPlus, IconSearch, IconSpeakerphone, IconUsers } from '@tabler/icons-react';
import { Kbd, UnstyledButton } from '@mantine/core';
import '@mantine/core/styles/Kbd.layer.css';
import { Link } from '@tanstack/react-router';
import { useFrame } from '../../shared/graphql/frame.js';
import { upTo99 } from '../../shared/language/formats.js';
import { Button } from '../../shared/ui/button.js';
import { AccountMenu } from './account-menu.js';
import { openJump } from './open-jump.js';
import { usePlaces } from './places.js';
import styles from './side-bar.module.css';
import { writePost } from './write-post.js';

const kindIcons = { DEPARTMENT: IconBuilding, TOPIC: IconHash, BROADCAST: IconSpeakerphone, EVERYONE: IconUsers };

/** The left side of a wide window: the places, one's channels, and oneself. */
export function SideBar() {
  const { t } = useLingui();
  const { instance, viewer, myChannels } = useFrame();
  const places = usePlaces();
  return (
    <div className={styles.place}>
      <div className={styles.bar}>
        <header>
          <Link to="/" className={styles.brand}>
            <img src="/icon.svg" width={26} height={26} alt="" />
            <span className={styles.text}>{instance?.name ?? 'Tidings'}</span>
          </Link>
        </header>
        <UnstyledButton className={styles.jump} onClick={openJump} aria-label={t`Search, or go to`} aria-keyshortcuts="/ Control+K Meta+K">
          <IconSearch size={18} aria-hidden />
          <span className={styles.text}><Trans>Search…</Trans></span>
          <Kbd className={styles.text} size="xs">
            /
          </Kbd>
        </UnstyledButton>
        <nav aria-label={t`Main`} className={styles.nav}>
          {places.map(({ name, Icon, link, count }) => (
            <Link key={name} {...link} aria-label={count ? `${name} ${upTo99(count)}` : name}>
              <Icon aria-hidden /> <span className={styles.text}>{name}</span>{' '}
              {count ? <span className={styles.count}>{upTo99(count)}</span> : null}
            </Link>
          ))}
        </nav>
        {viewer && (
          <>
            <Button className={styles.write} data-action="write" onClick={writePost} aria-label={t`New post`}>
              <IconEdit size={20} aria-hidden />
              <span className={styles.text}><Trans>New post</Trans></span>
            </Button>
            <nav aria-label={t`My channels`} className={styles.channels}>
              <h2>
                <Trans>My channels</Trans>
                <Link to="/channels" aria-label={t`Find channels`} activeProps={{ className: '' }}>
                  <IconPlus size={15} aria-hidden />
                </Link>
              </h2>
              <div className={styles.list}>
                {myChannels?.length === 0 && <Link to="/channels" className={styles.none} activeProps={{ className: styles.none }}><Trans>Find channels to join</Trans></Link>}
                {(myChannels ?? []).map((channel) => {
                  const Icon = channel.private ? IconLock : kindIcons[channel.kind];
                  return (
                    <Link key={channel.id} to="/c/$slug" params={{ slug: channel.slug }} title={channel.name}>
                      <Icon size={16} aria-hidden /> <span>{channel.name}</span>
                    </Link>
                  );
                })}
              </div>
            </nav>
            {viewer.person && <AccountMenu />}
          </>
        )}
      </div>
    </div>
  );
}
