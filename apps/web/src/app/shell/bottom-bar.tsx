import { useLingui } from '@lingui/react/macro';
import { IconAt, IconDots, IconHash, IconHome, IconSearch } from '@tabler/icons-react';
import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMentionCount } from '../../shared/graphql/frame.js';
import { upTo99 } from '../../shared/language/formats.js';
import styles from './bottom-bar.module.css';
import { openJump } from './open-jump.js';
import { useWaitingWords } from './use-waiting-words.js';
import { WriteButton } from './write-button.js';

/** The places, on a phone, where the thumb is: those that one goes to all day, and the way to the others. Above them, the way to write a post. */
export function BottomBar() {
  const { t } = useLingui();
  const mentions = useMentionCount();
  const toMentions = t`Mentions`;
  const waiting = useWaitingWords();
  const home = t`Home`;
  const channels = t`Channels`;
  const more = t`More`;
  return (
    <>
      <WriteButton />
      <nav aria-label={t`Main`} className={styles.bar}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          <IconHome aria-hidden />
          <span>{home}</span>
        </Link>
        <Link to="/channels">
          <IconHash aria-hidden />
          <span>{channels}</span>
        </Link>
        <UnstyledButton onClick={openJump} aria-label={t`Search, or go to`}>
          <IconSearch aria-hidden />
          <span>{t`Search`}</span>
        </UnstyledButton>
        <Link to="/mentions" aria-label={mentions > 0 ? `${toMentions} ${upTo99(mentions)}` : toMentions}>
          <IconAt aria-hidden />
          {/* In the order of the name, which says the same. */}
          <span>{toMentions}</span>{' '}
          {mentions > 0 && <span className={styles.count}>{upTo99(mentions)}</span>}
        </Link>
        <Link to="/more" aria-label={waiting ? `${more}, ${waiting}` : more}>
          <IconDots aria-hidden />
          <span>{more}</span>
          {waiting && <span className={styles.dot} />}
        </Link>
      </nav>
    </>
  );
}
