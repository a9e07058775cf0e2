import { useLingui } from '@lingui/react/macro';
import { IconEdit } from '@tabler/icons-react';
import { UnstyledButton } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { isStream } from './streams.js';
import { useScrolled } from './use-scrolled.js';
import styles from './write-button.module.css';
import { writePost } from './write-post.js';

/**
 * The way to write a post, on a phone: over pages that are streams, and only while it covers nothing that is being read. It goes away while one
 * scrolls on, and at the top of a page that has a field of its own.
 */
export function WriteButton() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const scrolled = useScrolled();
  if (!isStream(pathname)) return null;
  return (
    <UnstyledButton className={styles.write} data-scrolled={scrolled} onClick={writePost} aria-label={t`New post`}>
      <IconEdit aria-hidden />
    </UnstyledButton>
  );
}
