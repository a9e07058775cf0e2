import {
  IconBuilding, IconHash, IconHome, IconLock, IconNotebook, IconPencil, IconPlus, IconSpeakerphone, IconUsers,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFrame } from '../../shared/graphql/frame.js';
import { AccountMenu } from './account-menu.js';
import styles from './side-bar.module.css';

const kindIcons = { DEPARTMENT: IconBuilding, TOPIC: IconHash, BROADCAST: IconSpeakerphone, EVERYONE: IconUsers };

/** The left side of a wide window: the places, one's channels, and oneself. */
export function SideBar() {
  const { instance, viewer, myChannels } = useFrame();
  const self = viewer?.person;
  return (
    <div className={styles.place}>
      <div className={styles.bar}>
        <header>
          <Link to="/" className={styles.brand}>
            <img src="/icon.svg" width={26} height={26} alt="" />
            <span className={styles.text}>{instance?.name ?? 'Tidings'}</span>
          </Link>
        </header>
        <nav aria-label="Main" className={styles.nav}>
          <Link to="/" activeOptions={{ exact: true }}>
            <IconHome aria-hidden /> <span className={styles.text}>Home</span>
          </Link>
          <Link to="/everyone">
            <IconUsers aria-hidden /> <span className={styles.text}>Everyone</span>
          </Link>
          <Link to="/channels">
            <IconHash aria-hidden /> <span className={styles.text}>Channels</span>
          </Link>
          <Link to="/people">
            <IconBuilding aria-hidden /> <span className={styles.text}>People</span>
          </Link>
          {self?.blog ? (
            <Link to="/b/$slug" params={{ slug: self.blog.slug }}>
              <IconNotebook aria-hidden /> <span className={styles.text}>My blog</span>
            </Link>
          ) : null}
          <Link to="/write">
            <IconPencil aria-hidden /> <span className={styles.text}>Write an article</span>
          </Link>
        </nav>
        <nav aria-label="My channels" className={styles.channels}>
          <h2>
            Channels
            <Link to="/channels" aria-label="Find channels">
              <IconPlus size={15} aria-hidden />
            </Link>
          </h2>
          {(myChannels ?? []).map((channel) => {
            const Icon = channel.private ? IconLock : kindIcons[channel.kind];
            return (
              <Link key={channel.id} to="/c/$slug" params={{ slug: channel.slug }}>
                <Icon size={16} aria-hidden /> <span>{channel.name}</span>
              </Link>
            );
          })}
        </nav>
        {self && <AccountMenu />}
      </div>
    </div>
  );
}
