import { useLingui } from '@lingui/react/macro';
import { IconAt, IconEdit, IconHash, IconHome, IconSearch, IconUsers } from '@tabler/icons-react';
import { UnstyledButton } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useFrame, useMentionCount } from '../../shared/graphql/frame.js';
import { upTo99 } from '../../shared/language/formats.js';
import { AccountMenu } from './account-menu.js';
import styles from './bottom-bar.module.css';
import { openJump } from './open-jump.js';
import { writePost } from './write-post.js';

/** The places, on a phone, where the thumb is; the others are in the account's menu. Above them, the way to write a post. */
export function BottomBar() {
  const { t } = useLingui();
  const { viewer, everyone } = useFrame();
  const { pathname } = useLocation();
  const mentions = useMentionCount();
  const toMentions = t`Mentions`;
  const busy = pathname === '/write' || pathname.startsWith('/a/') || pathname.startsWith('/admin');
  return (
    <>
      {!busy && (
        <UnstyledButton className={styles.write} onClick={writePost} aria-label={t`New post`}>
          <IconEdit aria-hidden />
        </UnstyledButton>
      )}
      <nav aria-label={t`Main`} className={styles.bar}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }} aria-label={t`Home`}>
          <IconHome aria-hidden />
        </Link>
        {(!viewer || everyone) && (
          <Link to="/everyone" aria-label={t`Everyone`}>
            <IconUsers aria-hidden />
          </Link>
        )}
        <Link to="/mentions" aria-label={mentions > 0 ? `${toMentions} ${upTo99(mentions)}` : toMentions}>
          <IconAt aria-hidden />
          {mentions > 0 && <span className={styles.count}>{upTo99(mentions)}</span>}
        </Link>
        <Link to="/channels" aria-label={t`Channels`}>
          <IconHash aria-hidden />
        </Link>
        <UnstyledButton onClick={openJump} aria-label={t`Search, or go to`}>
          <IconSearch aria-hidden />
        </UnstyledButton>
        <span>
          <AccountMenu compact />
        </span>
      </nav>
    </>
  );
}
