import { IconHash, IconHome, IconPencil, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { AccountMenu } from './account-menu.js';
import styles from './bottom-bar.module.css';

/** The places, on a phone, where the thumb is. */
export function BottomBar() {
  return (
    <nav aria-label="Main" className={styles.bar}>
      <Link to="/" activeOptions={{ exact: true }} aria-label="Home">
        <IconHome aria-hidden />
      </Link>
      <Link to="/everyone" aria-label="Everyone">
        <IconUsers aria-hidden />
      </Link>
      <Link to="/channels" aria-label="Channels">
        <IconHash aria-hidden />
      </Link>
      <Link to="/write" aria-label="Write an article">
        <IconPencil aria-hidden />
      </Link>
      <span>
        <AccountMenu compact />
      </span>
    </nav>
  );
}
